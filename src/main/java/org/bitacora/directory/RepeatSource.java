package org.bitacora.directory;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bitacora.directory.model.Comparison;
import org.bitacora.directory.model.Pair;
import org.bitacora.directory.model.Repeat;

/// One kind of record that can be recorded twice. Off the screen's thread.
public interface RepeatSource {

    /// The name of the kind.
    String kind();

    /// The kinds whose changes make new proposals.
    Set<String> follows();

    /// The pairs that look alike, whatever was decided of them.
    List<Repeat> proposals();

    /// What one of them is called in a list.
    String name(UUID id);

    /// What stands in both records, side by side.
    Comparison compare(Pair pair);
}
