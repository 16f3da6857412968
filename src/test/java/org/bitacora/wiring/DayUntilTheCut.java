package org.bitacora.wiring;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.bitacora.db.TestClock;
import org.bitacora.evaluation.Piles;
import org.bitacora.evaluation.SheetEntry;
import org.bitacora.fx.grid.GridPosition;

/// The program from the morning until 15:00, when the battery dies: [DayTest] kills it in the middle of a sheet. Says
/// line by line how many keys each part took and where it stood.
final class DayUntilTheCut {

    /// The exit sheet that is being typed, and how many of its answers are.
    static final int SHEET = 11;
    static final int ANSWERS = 5;
    static final String STANDS = "stands ";
    static final String KEYS = "keys ";

    private DayUntilTheCut() {
    }

    public static void main(String[] args) throws InterruptedException {
        Path folder = Path.of(args[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        TestClock clock = Facilitator.at(8);
        Program program = new Program(folder.resolve("marcela.bitacora"), clock,
                folder.resolve("settings.json"));
        Facilitator marcela = new Facilitator(program);
        marcela.announceTheTraining();
        out.println(KEYS + "training " + marcela.typist().takeKeys());
        marcela.registerEverybody();
        out.println(KEYS + "attendance " + marcela.typist().takeKeys());
        marcela.nextTab();
        clock.move(Duration.ofHours(6));
        marcela.typeSheets(Piles.entries(marcela.codes()));
        out.println(KEYS + "entries " + marcela.typist().takeKeys());
        marcela.nextPile();
        List<SheetEntry> exits = Piles.exits(marcela.codes());
        marcela.typeSheets(exits.subList(0, SHEET));
        marcela.beginSheet(exits.get(SHEET), ANSWERS);
        out.println(KEYS + "exits " + marcela.typist().takeKeys());
        // What was typed is kept about a second later.
        Thread.sleep(2_500);
        GridPosition position = marcela.position();
        out.println(STANDS + program.failures().size() + " " + position.row() + " " + position.column());
        new CountDownLatch(1).await();
    }
}
