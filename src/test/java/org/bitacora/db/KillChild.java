package org.bitacora.db;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.exchange.ExchangeService;
import org.bitacora.exchange.HandIn;

/// The program that [KillTest] kills: works without end and tells each thing only once it is done for good.
final class KillChild {

    private KillChild() {
    }

    public static void main(String[] args) {
        Path folder = Path.of(args[1]);
        try (PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
                Laptop one = new Laptop(folder, "uno")) {
            switch (args[0]) {
                case "save" -> save(one, out);
                case "receive" -> receive(one, folder, out);
                case "export" -> export(one, folder, out);
                default -> copy(one, folder, out);
            }
        }
    }

    private static void save(Laptop one, PrintStream out) {
        while (true) {
            UUID id = Ids.random();
            one.save(Note.titled(id, "Acta").withOwner("Nelly Johanna Bautista"));
            out.println(id);
        }
    }

    private static void receive(Laptop one, Path folder, PrintStream out) {
        try (Laptop two = new Laptop(folder, "dos")) {
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
        ExchangeService exchange = new ExchangeService(one.workspace(), Note.KINDS);
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
