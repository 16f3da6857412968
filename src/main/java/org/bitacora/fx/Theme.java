package org.bitacora.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The look of every window: Inter, Primer in light or dark, our sheets over it, and the text size. One per program;
/// screen's thread only.
public final class Theme {

    private static final List<String> FONTS = List.of("Inter-Regular", "Inter-Medium", "Inter-SemiBold",
            "InterTab-Regular");
    private static final List<String> SHEETS = List.of("tokens", "base", "parts", "forms", "lists", "floats",
            "grid/grid", "chart/chart", "paper");

    private final ObjectProperty<Shade> shade = new SimpleObjectProperty<>(this, "shade", Shade.LIGHT);
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(this, "textSize", TextSize.NORMAL);
    /// A window that was closed must not stay in memory for the sake of its looks.
    private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());
    private final List<String> more;
    /// The preferences of the system outlive every window: they must not hold on to it.
    private final InvalidationListener schemeHeard = source -> renewAll();

    /// Also puts `moreSheets` (URLs) on every scene, for rooms that bring their own.
    public Theme(String... moreSheets) {
        more = List.of(moreSheets);
        // The default locale decides how a date picker reads and writes (look.md §9).
        Locale.setDefault(Texts.LOCALE);
        FONTS.forEach(name -> load(Theme.class.getResource("fonts/" + name + ".otf")));
        load(Feather.class.getResource("/META-INF/resources/feather/4.28/fonts/feather.ttf"));
        shade.subscribe(this::renewAll);
        textSize.subscribe(this::renewAll);
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakInvalidationListener(schemeHeard));
        renewAll();
    }

    public ObjectProperty<Shade> shade() {
        return shade;
    }

    public ObjectProperty<TextSize> textSize() {
        return textSize;
    }

    /// Dresses a scene now and whenever shade or size change.
    public void dress(Scene scene) {
        scenes.add(scene);
        renew(scene);
        FocusRing.on(scene);
    }

    public boolean isDark() {
        return shade.get() == Shade.DARK || shade.get() == Shade.SYSTEM
                && Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    }

    private void renewAll() {
        Application.setUserAgentStylesheet(isDark()
                ? new PrimerDark().getUserAgentStylesheetBSS() : new PrimerLight().getUserAgentStylesheetBSS());
        List.copyOf(scenes).forEach(this::renew);
    }

    private void renew(Scene scene) {
        // Windows of menus and lists copy the sheets of their owner but not the classes of its root: hence dark.css
        // and the size sheets besides the class.
        scene.getStylesheets().setAll(sheets().toList());
        scene.getRoot().getStyleClass().removeAll("dark");
        if (isDark()) {
            scene.getRoot().getStyleClass().add("dark");
        }
    }

    private Stream<String> sheets() {
        Stream<String> own = SHEETS.stream().map(Theme::sheet).filter(url -> url != null);
        Stream<String> dark = isDark() ? Stream.of(sheet("dark")) : Stream.empty();
        Stream<String> size = textSize.get() == TextSize.NORMAL
                ? Stream.empty() : Stream.of(sheet("text-" + textSize.get().percent()));
        Stream<String> opaque = Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)
                ? Stream.empty() : Stream.of(sheet("opaque"));
        return Stream.of(own, more.stream(), dark, size, opaque).flatMap(all -> all);
    }

    private static String sheet(String name) {
        URL url = Theme.class.getResource(name + ".css");
        return url == null ? null : url.toExternalForm();
    }

    private static void load(URL font) {
        try (InputStream in = font.openStream()) {
            Font.loadFont(in, 14);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
