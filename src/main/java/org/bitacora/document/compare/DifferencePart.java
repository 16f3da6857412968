package org.bitacora.document.compare;

import java.util.List;

/// One paragraph of a comparison, in the order of reading.
public sealed interface DifferencePart {

    /// Both say it; the text is that of the right side.
    record Same(String text) implements DifferencePart {
    }

    record OnlyLeft(String text) implements DifferencePart {
    }

    record OnlyRight(String text) implements DifferencePart {
    }

    /// Two versions of one paragraph; the stretches of a side put together are its whole text.
    record Changed(List<Stretch> left, List<Stretch> right) implements DifferencePart {
        public Changed {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /// Some words in a row; `isMarked` when the other side does not have them.
    record Stretch(String text, boolean isMarked) {
    }
}
