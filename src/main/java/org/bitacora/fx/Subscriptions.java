package org.bitacora.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// The bag of everything a screen listens to, emptied once when the screen closes. Screen's thread only.
public final class Subscriptions implements AutoCloseable {

    private final List<Runnable> endings = new ArrayList<>();

    /// Runs `ending` on close, for example to leave the change feed.
    public void add(Runnable ending) {
        endings.add(ending);
    }

    public void keep(Subscription subscription) {
        endings.add(subscription::unsubscribe);
    }

    /// Tells `hearer` the present value and every later one.
    public <T> void follow(ObservableValue<T> value, Consumer<? super T> hearer) {
        ChangeListener<T> listener = (source, before, now) -> hearer.accept(now);
        value.addListener(listener);
        endings.add(() -> value.removeListener(listener));
        hearer.accept(value.getValue());
    }

    @Override
    public void close() {
        List<Runnable> all = List.copyOf(endings);
        endings.clear();
        all.forEach(Runnable::run);
    }
}
