package org.bitacora.shell;

import java.util.List;
import java.util.function.Consumer;
import org.bitacora.base.TextForm;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;
import org.bitacora.i18n.Texts;

/// Finds the rooms by their names, so that the keyboard reaches each of them.
record RoomsProvider(List<Room> rooms, Navigator navigator) implements SearchProvider {

    @Override
    public void find(String typed, Consumer<List<Hit>> answer) {
        String[] words = TextForm.folded(typed).split(" ");
        answer.accept(typed.isBlank() ? List.of() : rooms.stream()
                .filter(room -> ActsProvider.matches(TextForm.folded(room.label()), words)).map(this::hit).toList());
    }

    private Hit hit(Room room) {
        return new Hit(room.icon(), room.label(), Texts.get("shell.search.room"),
                () -> navigator.open(Place.room(room.name())));
    }
}
