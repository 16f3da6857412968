package org.bitacora.mesa.ui;

import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;

/// A tab that is added to the record of a mesa between its form and its history: "Integrantes", "Sesiones",
/// "Cumplimiento".
///
/// @param key its stable name, the section of its place
/// @param counter what stands in the pill after the label, empty for none; it may listen through the bag, which is
///         emptied when the record closes
/// @param screen makes the page of a mesa; called when the tab is first opened
/// @param wide whether the list of mesas makes room for it
public record MesaTab(String key, String label, BiFunction<UUID, Subscriptions, ObservableValue<String>> counter,
        Function<UUID, Screen> screen, boolean wide) {

    /// One without a counter, beside the list.
    public static MesaTab plain(String key, String label, Function<UUID, Screen> screen) {
        return new MesaTab(key, label, (mesa, bag) -> new ReadOnlyStringWrapper(""), screen, false);
    }
}
