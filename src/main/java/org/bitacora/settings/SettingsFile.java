package org.bitacora.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bitacora.base.CarefulFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The preferences in a small JSON file. A file that is missing or cannot be read means the defaults; keys of a newer
/// version survive; half a file is never left. Any thread.
public final class SettingsFile {

    private static final Logger LOG = Logger.getLogger(SettingsFile.class.getName());

    private final ObjectMapper json = JsonMapper.builder().build();
    private final Path file;
    private Preferences present;

    public SettingsFile(Path file) {
        this.file = file;
        present = preferences(read());
    }

    public static SettingsFile ofThisComputer() {
        return new SettingsFile(LocalFolder.ofThisComputer().resolve("preferencias.json"));
    }

    public synchronized Preferences present() {
        return present;
    }

    /// Changes the preferences and writes them. A disk that refuses is no reason to stop working: it is only logged.
    public synchronized void change(UnaryOperator<Preferences> change) {
        present = change.apply(present);
        try {
            write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree(read(), present)));
        } catch (IOException | JacksonException e) {
            LOG.log(Level.WARNING, "the preferences could not be written", e);
        }
    }

    private void write(byte[] text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        CarefulFile.write(file, text);
    }

    private ObjectNode read() {
        try {
            if (Files.isRegularFile(file) && json.readTree(Files.readAllBytes(file)) instanceof ObjectNode tree) {
                return tree;
            }
        } catch (JacksonException e) {
            LOG.log(Level.WARNING, "the preferences could not be read; the defaults are used");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.createObjectNode();
    }

    private static Preferences preferences(ObjectNode tree) {
        Preferences defaults = Preferences.DEFAULT;
        List<Path> recent = new ArrayList<>();
        tree.path("recentFiles").forEach(path -> path(path).ifPresent(recent::add));
        return new Preferences(tree.path("theme").asString(defaults.theme()),
                tree.path("textSize").asInt(defaults.textSize()), window(tree.path("window")), recent,
                path(tree.path("backupFolder")).orElse(null));
    }

    /// A path written on another system may mean nothing here.
    private static Optional<Path> path(JsonNode text) {
        try {
            return text.isString() ? Optional.of(Path.of(text.asString())) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static WindowPlace window(JsonNode tree) {
        return !tree.isObject() ? null : new WindowPlace(tree.path("x").asDouble(0), tree.path("y").asDouble(0),
                tree.path("width").asDouble(0), tree.path("height").asDouble(0),
                tree.path("maximized").asBoolean(false));
    }

    /// Our values over whatever was there.
    private static ObjectNode tree(ObjectNode tree, Preferences present) {
        tree.put("theme", present.theme());
        tree.put("textSize", present.textSize());
        ArrayNode recent = tree.putArray("recentFiles");
        present.recentFiles().forEach(path -> recent.add(path.toString()));
        if (present.backupFolder() == null) {
            tree.remove("backupFolder");
        } else {
            tree.put("backupFolder", present.backupFolder().toString());
        }
        if (present.window() != null) {
            WindowPlace place = present.window();
            tree.putObject("window").put("x", place.x()).put("y", place.y()).put("width", place.width())
                    .put("height", place.height()).put("maximized", place.maximized());
        }
        return tree;
    }
}
