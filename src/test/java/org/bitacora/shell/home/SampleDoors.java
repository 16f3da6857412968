package org.bitacora.shell.home;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bitacora.base.Problem;
import org.kordamp.ikonli.feather.Feather;

/// Doors that only note who went through.
public final class SampleDoors implements WelcomeDoors {

    public final List<String> log = new ArrayList<>();
    public List<Path> found = List.of();
    public List<String> teams = List.of();
    public Problem refusal;

    @Override
    public Path start(String author, String team) {
        refuse();
        log.add("start " + author + ", " + team);
        return Path.of("nueva.bitacora");
    }

    @Override
    public Invitation look(Path startFile) {
        refuse();
        return new Invitation(startFile, "Redes del páramo", "Lucía Bermúdez", "Coordinación",
                "10 de marzo", List.of(new Brought(Feather.HOME, "21 instituciones")), teams);
    }

    @Override
    public Path join(String author, String team, Path startFile) {
        refuse();
        log.add("join " + author + ", " + team + ", " + startFile);
        return Path.of("unida.bitacora");
    }

    @Override
    public Path sample() {
        refuse();
        log.add("sample");
        return Path.of("ejemplo.bitacora");
    }

    private void refuse() {
        if (refusal != null) {
            throw refusal;
        }
    }

    @Override
    public List<Path> found() {
        return found;
    }

    @Override
    public void open(Path file) {
        log.add("open " + file);
    }
}
