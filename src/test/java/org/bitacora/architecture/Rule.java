package org.bitacora.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/// A law of the tree, stated for any root package, and the class of the counter-example tree that it must reject.
record Rule(String name, String rejected, Function<String, ArchRule> law) {

    @Override
    public String toString() {
        return name;
    }
}
