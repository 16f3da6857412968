package org.bitacora.shell.handbook;

import java.util.List;
import java.util.stream.Collectors;
import org.bitacora.fx.Place;

/// One part of a page of the guide.
public sealed interface Block {

    /// What it says, as it is searched; empty if it says nothing of its own.
    default String text() {
        return "";
    }

    record Heading(String text) implements Block {
    }

    record Prose(List<Run> runs) implements Block {

        @Override
        public String text() {
            return read(runs);
        }
    }

    /// One step of a task; numbers begin anew after a heading.
    record Step(int number, List<Run> runs) implements Block {

        @Override
        public String text() {
            return read(runs);
        }
    }

    /// What is good to know beside the steps.
    record Note(List<Run> runs) implements Block {

        @Override
        public String text() {
            return read(runs);
        }
    }

    /// A picture of the program with the sample data.
    ///
    /// @param name its file in the folder `pictures`, without the ending
    record Picture(String name, List<Run> caption) implements Block {

        @Override
        public String text() {
            return read(caption);
        }
    }

    /// A link that opens the very screen, or another page of the guide.
    record Way(Place place, List<Run> label) implements Block {

        @Override
        public String text() {
            return read(label);
        }
    }

    /// The keys that work everywhere, as the window knows them.
    record KeyTable() implements Block {
    }

    static String read(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
