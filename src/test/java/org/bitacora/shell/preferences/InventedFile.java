package org.bitacora.shell.preferences;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bitacora.base.Problem;
import org.bitacora.shell.Person;

/// A file that exists only for the screen, and remembers what was done to it.
public final class InventedFile implements FileCare {

    public final List<String> log = new ArrayList<>();
    public final List<FileFacts.Copy> copies = new ArrayList<>();
    public Person person = new Person("Marcela Cárdenas Villamizar", "Equipo Cúcuta");
    public Problem secondRefused;
    public List<String> faults = List.of();

    /// With as many copies as that, made at noon of days in March.
    public InventedFile copied(int number) {
        for (int day = number; day > 0; day--) {
            LocalDateTime noon = LocalDateTime.of(2026, 3, day, 12, 5);
            copies.add(new FileFacts.Copy(Path.of("copias", "equipo-cucuta-" + day + ".bitacora"), noon, 1_400_000));
        }
        return this;
    }

    @Override
    public FileFacts facts() {
        return new FileFacts(person, Path.of("/datos/bitacora/equipo-cucuta.bitacora"), 2_300_000, copies,
                Optional.of(LocalDateTime.parse("2026-03-16T08:05")), "1.0.0");
    }

    @Override
    public void rename(Person named) {
        person = named;
    }

    @Override
    public Optional<Problem> copy() {
        log.add("copy");
        return Optional.ofNullable(secondRefused);
    }

    @Override
    public Path restore(Path copy) {
        log.add("restore " + copy.getFileName());
        return Path.of("/datos/bitacora/equipo-cucuta-copia.bitacora");
    }

    @Override
    public Checkup verify() {
        return new Checkup(faults, "120 cambios, 64 registros, 0 diferencias por decidir.", "9f2c41d07ab3");
    }
}
