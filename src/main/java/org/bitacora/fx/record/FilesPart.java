package org.bitacora.fx.record;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bitacora.base.Problem;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Labels;
import org.bitacora.fx.form.Choice;
import org.bitacora.fx.layer.FailureTeller;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.output.FileDialogs;
import org.bitacora.fx.output.FileKind;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Tasks;
import org.kordamp.ikonli.feather.Feather;

/// The files that belong to a record: added with a dialog or dropped, opened with the system's program, saved elsewhere,
/// taken away. Screen's thread only.
public final class FilesPart extends VBox {

    /// How files are read and kept; all off the screen's thread.
    ///
    /// @param add refuses with a [Problem]
    /// @param change says what a file is, by the code of a role
    /// @param open hands a copy to what it is given
    /// @param roles what a file can be
    public record Ways(Supplier<List<KeptFile>> list, Consumer<Path> add, BiConsumer<UUID, String> change,
            Consumer<UUID> remove, BiConsumer<UUID, Consumer<Path>> open, BiConsumer<UUID, Path> saveAs,
            Supplier<List<Choice>> roles) {
    }

    /// @param title above the list
    /// @param purpose what such files are for, said while there is none
    /// @param page whether the list is a page of its own, or a part of one
    public record Words(String title, String purpose, boolean page) {

        public static Words page(String title, String purpose) {
            return new Words(title, purpose, true);
        }

        public static Words part(String title, String purpose) {
            return new Words(title, purpose, false);
        }
    }

    private static final FileKind ANY = FileKind.of(Texts.get("fx.files.any"), "*.*");

    private final Ways ways;
    private final Tasks tasks;
    private final FileDialogs dialogs;
    private final Runnable undo;
    private final Button add = Buttons.small(Buttons.outlined(Texts.get("fx.files.add"), Feather.PLUS, this::choose));
    private final VBox refusals = Boxes.column(8);
    private final VBox list = Boxes.styled(new VBox(), "bit-card", "bit-card-list");
    private final Node nothing;
    private final boolean page;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    /// @param undo takes the last act back
    public FilesPart(Ways ways, Words words, Tasks tasks, FileDialogs dialogs, Runnable undo) {
        this.ways = ways;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.undo = undo;
        page = words.page();
        nothing = page ? emptyPage(words.purpose()) : Labels.wrapping(Labels.second(words.purpose()));
        Boxes.styled(this, page ? new String[] {"bit-files", "bit-files-page"} : new String[] {"bit-files"});
        for (Node node : List.of(refusals, list, add, nothing)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        show(List.of());
        nothing.setVisible(false);
        refusals.setVisible(false);
        getChildren().setAll(Cards.heading(words.title(), add), refusals, list, nothing, hint());
        setOnDragOver(this::offer);
        setOnDragExited(event -> getStyleClass().remove("bit-files-over"));
        setOnDragDropped(this::drop);
        readAgain();
    }

    private Node emptyPage(String purpose) {
        return new StackPane(EmptyState.of(Feather.PAPERCLIP, Texts.get("fx.files.none"), purpose,
                Buttons.filled(Texts.get("fx.files.add"), Feather.PLUS, this::choose)));
    }

    private Node hint() {
        Node hint = Labels.wrapping(Labels.second(Texts.get("fx.files.hint")));
        hint.visibleProperty().bind(list.visibleProperty());
        hint.managedProperty().bind(list.visibleProperty());
        return hint;
    }

    /// How many there are.
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /// Takes in what was changed elsewhere.
    public void readAgain() {
        tasks.run(Texts.get("fx.files.read"), progress -> ways.list().get(), this::show);
    }

    private void show(List<KeptFile> files) {
        int stood = stood();
        List<Choice> roles = ways.roles().get();
        Cards.fill(list, files.stream().map(file -> new FileRow(file, roles, this)).toList());
        nothing.setVisible(files.isEmpty());
        add.setVisible(!page || !files.isEmpty());
        count.set(files.size());
        if (stood >= 0) {
            stand(Math.min(stood, files.size() - 1));
        }
    }

    /// The row in which the focus is, the number of rows for a button around them, -1 if it is elsewhere.
    private int stood() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (owner == null || !Focus.isInside(owner, this)) {
            return -1;
        }
        List<Node> rows = list.getChildren();
        return rows.stream().filter(row -> Focus.isInside(owner, row)).map(rows::indexOf).findFirst()
                .orElse(rows.size());
    }

    private void stand(int row) {
        if (row < 0) {
            Focus.first(page ? nothing : add);
        } else {
            Focus.first(list.getChildren().get(row));
        }
    }

    private void choose() {
        add(dialogs.files(getScene().getWindow(), Texts.get("fx.files.choose"), List.of(ANY), null));
    }

    private void offer(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            if (!getStyleClass().contains("bit-files-over")) {
                getStyleClass().add("bit-files-over");
            }
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        getStyleClass().remove("bit-files-over");
        event.setDropCompleted(event.getDragboard().hasFiles());
        add(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.consume();
    }

    /// Adds files one after the other; one that is refused is told above the list and does not stop the others.
    public void add(List<Path> files) {
        if (!files.isEmpty()) {
            tasks.run(Texts.count("fx.files.adding", files.size()), progress -> {
                List<Problem> refused = new ArrayList<>();
                for (Path file : files) {
                    try {
                        ways.add().accept(file);
                    } catch (Problem problem) {
                        refused.add(problem);
                    }
                }
                return refused;
            }, refused -> {
                tell(refused);
                readAgain();
            });
        }
    }

    private void tell(List<Problem> refused) {
        refusals.getChildren().setAll(refused.stream().map(FailureTeller::line).toList());
        refusals.setVisible(!refused.isEmpty());
    }

    void open(KeptFile file) {
        tasks.run(Texts.get("fx.files.opening"), progress -> {
            List<Path> copies = new ArrayList<>();
            ways.open().accept(file.id(), copies::add);
            return copies;
        }, copies -> {
            tell(List.of());
            // From here, since the toolkit hands files to the system only on its own thread.
            copies.forEach(dialogs::open);
        }, this::failed);
    }

    void saveAs(KeptFile file) {
        dialogs.saveAs(getScene().getWindow(), Texts.get("fx.files.where"), ANY,
                Path.of(System.getProperty("user.home")).resolve(file.name())).ifPresent(target ->
                run(Texts.get("fx.files.saving"), () -> ways.saveAs().accept(file.id(), target),
                        () -> Layer.over(this).toast(Texts.get("fx.files.saved", target.getFileName()),
                        Texts.get("fx.excel.show"), () -> dialogs.show(target.toAbsolutePath().getParent()))));
    }

    void change(KeptFile file, String role) {
        run(Texts.get("fx.files.changing"), () -> ways.change().accept(file.id(), role), this::readAgain);
    }

    void remove(KeptFile file) {
        run(Texts.get("fx.files.removing"), () -> ways.remove().accept(file.id()), () -> {
            readAgain();
            Layer.over(this).toast(Texts.get("fx.files.removed", file.name()), Texts.get("fx.files.undo"), undo);
        });
    }

    private void run(String label, Runnable work, Runnable done) {
        tasks.run(label, progress -> {
            work.run();
            return null;
        }, nothingElse -> {
            tell(List.of());
            done.run();
        }, this::failed);
    }

    private void failed(Throwable failure) {
        if (failure instanceof Problem problem) {
            tell(List.of(problem));
        } else {
            tasks.fail(failure);
        }
    }
}
