package org.bitacora.document.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.Arrays;
import java.util.List;

/// Which elements of two lists the other one does not have; those without a mark are equal one by one, in order.
record Marks(boolean[] left, boolean[] right) {

    /// In linear space: two long texts with nothing in common would fill the memory otherwise.
    static <T> Marks of(List<T> left, List<T> right) {
        Marks marks = new Marks(new boolean[left.size()], new boolean[right.size()]);
        for (AbstractDelta<T> delta : DiffUtils.diff(left, right, new MyersDiffWithLinearSpace<T>()).getDeltas()) {
            fill(marks.left, delta.getSource());
            fill(marks.right, delta.getTarget());
        }
        return marks;
    }

    /// Where the marks that begin at `from` end.
    int leftEnd(int from) {
        return end(left, from);
    }

    int rightEnd(int from) {
        return end(right, from);
    }

    private static int end(boolean[] marks, int from) {
        int end = from;
        while (end < marks.length && marks[end]) {
            end++;
        }
        return end;
    }

    private static void fill(boolean[] marks, Chunk<?> chunk) {
        Arrays.fill(marks, chunk.getPosition(), chunk.getPosition() + chunk.size(), true);
    }
}
