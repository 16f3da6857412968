package org.bitacora.shell.handbook;

import java.util.List;
import java.util.function.Consumer;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.part.HowTo;
import org.bitacora.i18n.Texts;
import org.bitacora.shell.Hit;
import org.bitacora.shell.SearchProvider;
import org.kordamp.ikonli.feather.Feather;

/// Finds tasks of the guide: "Guía: Pasar la asistencia".
public record HandbookProvider(Handbook handbook, Navigator navigator) implements SearchProvider {

    private static final int MOST = 4;

    @Override
    public void find(String typed, Consumer<List<Hit>> answer) {
        answer.accept(typed.isBlank() ? List.of()
                : handbook.find(typed).stream().limit(MOST).map(this::hit).toList());
    }

    private Hit hit(Topic topic) {
        return new Hit(Feather.HELP_CIRCLE, Texts.get("guide.hit", topic.title()), topic.summary(),
                () -> navigator.open(HowTo.place(topic.name())));
    }
}
