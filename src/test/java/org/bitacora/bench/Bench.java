package org.bitacora.bench;

import java.nio.file.Path;
import java.util.List;

/// One benchmark: does its work and its peer's in turns and tells how they compare.
@FunctionalInterface
interface Bench {

    /// @param folder empty, on the disk where the program would work
    /// @param rounds how often to repeat
    List<Comparison> run(Path folder, int rounds) throws Exception;
}
