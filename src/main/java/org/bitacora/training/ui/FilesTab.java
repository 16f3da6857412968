package org.bitacora.training.ui;

import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.bitacora.db.Changes;
import org.bitacora.directory.AttachedFiles;
import org.bitacora.directory.model.AttachmentKind;
import org.bitacora.directory.model.AttachmentRoles;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.record.FilesPart;
import org.bitacora.i18n.Texts;
import org.bitacora.record.RecordRef;
import org.bitacora.training.model.TrainingKind;

/// The files of a training: the photo of the signed list first of all.
final class FilesTab {

    static final String KEY = "files";

    private FilesTab() {
    }

    static TrainingTab of(TrainingDesk desk) {
        return new TrainingTab(KEY, Texts.get("training.tab.files"), (training, bag) -> counter(desk, training, bag),
                training -> screen(desk, training), false);
    }

    private static boolean concerns(Changes changes) {
        return changes.touches(AttachmentKind.KIND.name());
    }

    private static ObservableValue<String> counter(TrainingDesk desk, UUID training, Subscriptions bag) {
        RecordRef owner = TrainingKind.KIND.ref(training);
        ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
        Runnable read = () -> desk.tasks().run(Texts.get("training.busy.record"),
                progress -> desk.directory().attachments().of(owner).size(),
                count -> text.set(count == 0 ? "" : count.toString()));
        desk.follow(bag, changes -> {
            if (concerns(changes)) {
                read.run();
            }
        });
        read.run();
        return text.getReadOnlyProperty();
    }

    private static Screen screen(TrainingDesk desk, UUID training) {
        FilesPart part = new FilesPart(AttachedFiles.of(desk.directory().attachments(),
                TrainingKind.KIND.ref(training), AttachmentRoles.SIGNED_LIST), FilesPart.Words.page(
                Texts.get("training.files"), Texts.get("training.files.purpose")), desk.tasks(),
                desk.excel().dialogs(), desk::undo);
        ScrollPane page = Boxes.page(16, part);
        Subscriptions bag = new Subscriptions();
        desk.follow(bag, changes -> {
            if (concerns(changes)) {
                part.readAgain();
            }
        });
        return new Page(page, bag);
    }

    private record Page(Node node, Subscriptions subscriptions) implements Screen {

        @Override
        public ObservableValue<String> title() {
            return new ReadOnlyStringWrapper(Texts.get("training.tab.files"));
        }
    }
}
