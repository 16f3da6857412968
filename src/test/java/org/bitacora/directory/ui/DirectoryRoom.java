package org.bitacora.directory.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.layout.StackPane;
import org.bitacora.directory.DirectoryLaptop;
import org.bitacora.directory.DirectoryService;
import org.bitacora.directory.InstitutionRepeats;
import org.bitacora.directory.PeopleRepeats;
import org.bitacora.directory.RepeatService;
import org.bitacora.directory.model.Encounters;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.directory.model.TypedDocument;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;
import org.bitacora.fx.Robot;
import org.bitacora.fx.record.HistoryLine;
import org.bitacora.task.DirectTasks;
import org.bitacora.testing.PointedFiles;

/// The room over a real file, with typical people, moved about by a small navigator.
final class DirectoryRoom implements Navigator, AutoCloseable {

    static final LocalDate DAY = LocalDate.of(2026, 3, 13);

    final DirectoryLaptop laptop;
    final PointedFiles files = new PointedFiles();
    final DirectTasks tasks = new DirectTasks();
    final DirectoryDesk desk;
    final List<Place> places = new ArrayList<>();
    private DirectoryScreen screen;

    DirectoryRoom(Path folder) {
        laptop = new DirectoryLaptop(folder, "cucuta");
        desk = new DirectoryDesk(laptop.workspace(), laptop.directory(), repeats(laptop), tasks, Runnable::run, this,
                records -> List.of(new HistoryLine(LocalDateTime.of(2026, 3, 19, 8, 40), "Marcela Cárdenas",
                        "Equipo Cúcuta", HistoryLine.Act.CHANGED, "", List.of(
                        new HistoryLine.Change("Teléfono", "300 111 2233", "311 555 0101")))), files.excel(tasks));
    }

    private static RepeatService repeats(DirectoryLaptop laptop) {
        DirectoryService directory = laptop.directory();
        return new RepeatService(laptop.workspace(), directory.joins(), List.of(
                new PeopleRepeats(directory, Encounters.NONE), new InstitutionRepeats(directory.institutions())));
    }

    DirectoryService directory() {
        return laptop.directory();
    }

    /// Long names, several documents, no document, no surname, one who declined.
    void fillTypically() {
        UUID meoz = institution("Hospital Universitario Erasmo Meoz", "54001", null);
        UUID imsalud = institution("ESE Imsalud", "54001", null);
        institution("Puesto de salud Comuneros", "54001", imsalud);
        institution("Secretaría Distrital de Salud de Bogotá", "11001", null);
        directory().projects().create("Redes saludables");
        person("María Fernanda Rodríguez de la Hoz", "CC 1.090.447.218", "FEMALE", "HEALTH_PROFESSIONAL", "NURSE",
                meoz);
        person("José Luis Peña Gómez", "PPT 5812347", "MALE", "COMMUNITY", "MIGRANT_LEADER", null);
        person("Nelly Johanna Bautista Rincón", "CC 60355019", "FEMALE", "ADMINISTRATIVE_STAFF", "BILLING", imsalud);
        person("Yusmary del Valle Rondón Briceño", "", "FEMALE", "COMMUNITY", "COMMUNITY_MANAGER", null);
        person("Luz", "no informa", "NO_ANSWER", "COMMUNITY", null, null);
        UUID alex = person("Alex Sofía Mendoza", "CC 52111222", "OTHER", "COMMUNITY", "SOCIAL_MANAGER", null);
        directory().consents().decline(directory().people().card(alex).orElseThrow(), null);
    }

    private UUID institution(String name, String municipality, UUID parent) {
        Institution made = new Institution(directory().newId(), name, null, "IPS", null, null, parent, municipality,
                null, null, null, null, null);
        directory().institutions().save(null, made);
        return made.id();
    }

    UUID person(String name, String document, String gender, String group, String occupation, UUID institution) {
        return directory().people().create(PersonEntry.named(name).withDocument(TypedDocument.read(document))
                .withGender(gender).withGroup(group).withOccupation(occupation, null)
                .withAffiliation(institution, null, null), DAY);
    }

    UUID idOf(String words) {
        return directory().people().filter(words, line -> true).getFirst().id();
    }

    Robot show(Place place) {
        Robot robot = Robot.show(() -> {
            screen = new DirectoryScreen(desk, place);
            return new StackPane(screen.node());
        }, 1142, 692);
        return robot.act(screen::opened);
    }

    DirectoryScreen screen() {
        return screen;
    }

    @Override
    public void open(Place place) {
        places.add(place);
        if (screen != null) {
            screen.show(place);
        }
    }

    @Override
    public void moved(Place place) {
        places.add(place);
    }

    @Override
    public void back() {
        // Not needed here.
    }

    @Override
    public void forward() {
        // Not needed here.
    }

    @Override
    public void reload() {
        // Not needed here.
    }

    @Override
    public void close() {
        Robot.on(() -> {
            if (screen != null) {
                screen.closed();
            }
            return null;
        });
        laptop.close();
    }
}
