package org.bitacora.training.ui;

import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;

/// A tab that another room adds to the record of a training, such as "Evaluaciones".
///
/// @param key its stable name, the section of its place
/// @param counter what stands in the pill after the label, empty for none; it may listen through the bag, which is
///         emptied when the record closes
/// @param screen makes the page; called when the tab is first opened
/// @param wide whether the list of trainings makes room for it, as for a grid
public record TrainingTab(String key, String label, BiFunction<UUID, Subscriptions, ObservableValue<String>> counter,
        Function<UUID, Screen> screen, boolean wide) {
}
