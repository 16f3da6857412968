package org.bitacora.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bitacora.exchange.HandIn;
import org.bitacora.exchange.HandedIn;
import org.bitacora.training.model.Attendance;
import org.bitacora.wiring.Services;

/// The laptops whose bundles a coordinator receives: each noted four sheets of forty and made 400 corrections, together
/// 2,000 field edits, signed with a key of its own and encrypted for the coordinator. Every second laptop was in a
/// session of the one before it and saw eight people otherwise than it did.
final class Laptops {

    private static final int SHEETS = 160;
    private static final int SHARED = 8;
    private static final int CORRECTIONS = 400;

    private final Path folder;
    private final String recipient;

    Laptops(Path folder, String recipient) {
        this.folder = folder;
        this.recipient = recipient;
    }

    /// An attendance before and after a correction.
    record Correction(Attendance before, Attendance after) {
    }

    static List<Attendance> sheets(int laptop) {
        List<Attendance> sheets = new InventedSheets(laptop).next(SHEETS);
        if (laptop % 2 == 1) {
            List<Attendance> neighbour = new InventedSheets(laptop - 1).next(SHARED);
            for (int i = 0; i < SHARED; i++) {
                sheets.set(i, neighbour.get(i).withOccupation("OTHER", null));
            }
        }
        return sheets;
    }

    static List<Correction> corrections(int laptop, List<Attendance> sheets) {
        Random random = new Random(laptop);
        List<Correction> corrections = new ArrayList<>();
        for (int i = 0; i < CORRECTIONS; i++) {
            Attendance before = sheets.get(random.nextInt(sheets.size()));
            corrections.add(new Correction(before, before.withOccupation("OCC" + i, null)));
        }
        return corrections;
    }

    /// The bundles of the first laptops; those that an earlier run wrote are taken as they are.
    List<Path> bundles(int count) throws IOException {
        List<Path> bundles = new ArrayList<>();
        for (int laptop = 0; laptop < count; laptop++) {
            Path bundle = folder.resolve("laptop-%03d.bitpack.age".formatted(laptop));
            if (!Files.exists(bundle)) {
                Files.move(write(laptop), bundle);
            }
            bundles.add(bundle);
        }
        return bundles;
    }

    private Path write(int laptop) throws IOException {
        Path desk = Desk.empty(folder.resolve("desk"));
        List<Attendance> sheets = sheets(laptop);
        try (Services services = Desk.create(desk.resolve("laptop.bitacora"), "Equipo " + laptop)) {
            Desk.save(services, sheets);
            services.workspace().write(Desk.SAVE, tx -> corrections(laptop, sheets)
                    .forEach(one -> tx.save(Desk.KIND, one.before(), one.after())));
            HandedIn handed = services.exchange().handIn(HandIn.into(desk).closedFor(recipient));
            services.workspace().close(false);
            return handed.files().getFirst();
        }
    }
}
