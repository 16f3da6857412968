package org.bitacora.db;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.exchange.ExchangeService;
import org.bitacora.exchange.HandIn;
import org.bitacora.sheet.SampleWorkbook;
import org.bitacora.sheet.write.WorkbookFile;

/// The program that [KillTest] kills: works without end and tells each thing only once it is done for good.
final class KillChild {

    private KillChild() {
    }

    public static void main(String[] args) {
        Path folder = Path.of(args[1]);
        try (PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
                Laptop one = new Laptop(folder, "uno", Scan.KINDS)) {
            switch (args[0]) {
                case "save" -> save(one, out);
                case "attach" -> attach(one, out);
                case "receive" -> receive(one, folder, out);
                case "undo" -> undo(one, folder, out);
                case "export" -> export(one, folder, out);
                case "copy" -> copy(one, folder, out);
                case "restore" -> restore(one, folder, out);
                default -> workbook(one, folder, out);
            }
        }
    }

    /// Receives and takes the reception back again and again; only its own notes are acknowledged.
    private static void undo(Laptop one, Path folder, PrintStream out) {
        try (Laptop two = new Laptop(folder, "dos", Scan.KINDS)) {
            while (true) {
                UUID id = Ids.random();
                one.save(Note.titled(id, "Propia"));
                out.println(id);
                two.save(Note.titled(Ids.random(), "Ajena").withTags("genero"));
                one.receive(two);
                one.workspace().undo();
            }
        }
    }

    private static void restore(Laptop one, Path folder, PrintStream out) {
        Path copy = folder.resolve("copia.bitacora");
        while (true) {
            UUID id = Ids.random();
            one.save(Note.titled(id, "Acta"));
            one.workspace().backUpTo(copy);
            WorkspaceFile.restore(copy, folder.resolve("recuperado-" + id + ".bitacora"));
            WorkspaceFile.create(folder.resolve("nuevo-" + id + ".bitacora"), one.workspace().identity(), one.clock());
            out.println(id);
        }
    }

    private static void workbook(Laptop one, Path folder, PrintStream out) {
        while (true) {
            UUID id = Ids.random();
            one.save(Note.titled(id, "Acta"));
            WorkbookFile.write(SampleWorkbook.quarterly(200), folder.resolve("libro.xlsx"));
            out.println(id);
        }
    }

    private static void save(Laptop one, PrintStream out) {
        while (true) {
            UUID id = Ids.random();
            one.save(Note.titled(id, "Acta").withOwner("Nelly Johanna Bautista"));
            out.println(id);
        }
    }

    /// The note names the record of the file, so that the parent can ask for both.
    private static void attach(Laptop one, PrintStream out) {
        Random random = new Random();
        while (true) {
            UUID id = Ids.random();
            byte[] bytes = new byte[Contents.PART * 3 / 2];
            random.nextBytes(bytes);
            one.attach(Ids.random(), bytes);
            one.save(Note.titled(id, "Acta"));
            out.println(id);
        }
    }

    private static void receive(Laptop one, Path folder, PrintStream out) {
        try (Laptop two = new Laptop(folder, "dos", Scan.KINDS)) {
            while (true) {
                UUID id = Ids.random();
                two.save(Note.titled(id, "Acta").withTags("genero"));
                two.save(Note.titled(Ids.random(), "Otra").withPages(3));
                one.receive(two);
                out.println(id);
            }
        }
    }

    private static void export(Laptop one, Path folder, PrintStream out) {
        ExchangeService exchange = new ExchangeService(one.workspace(), Scan.KINDS);
        while (true) {
            UUID id = Ids.random();
            one.save(Note.titled(id, "Acta").withOwner("Nelly Johanna Bautista"));
            exchange.handIn(HandIn.into(folder.resolve("paquetes")));
            out.println(id);
        }
    }

    private static void copy(Laptop one, Path folder, PrintStream out) {
        while (true) {
            UUID id = Ids.random();
            one.save(Note.titled(id, "Acta"));
            one.workspace().backUpTo(folder.resolve("copia.bitacora"));
            out.println(id);
        }
    }
}
