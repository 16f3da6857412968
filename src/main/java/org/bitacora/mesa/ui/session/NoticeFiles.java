package org.bitacora.mesa.ui.session;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.bitacora.document.mail.MailWriter;
import org.bitacora.document.write.WordWriter;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.output.FileKind;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.MesaSession;

/// The notice as files: the paper for Word, and the message with the paper attached.
final class NoticeFiles {

    private final SessionViewModel model;
    private final Supplier<Node> near;

    NoticeFiles(SessionViewModel model, Supplier<Node> near) {
        this.model = model;
        this.near = near;
    }

    void word() {
        write("session.notice.word", FileKind.of(Texts.get("session.notice.wordKind"), "*" + WordWriter.EXTENSION),
                WordWriter.EXTENSION, target -> model.desk().mesas().papers().writeNotice(model.id(), target));
    }

    void mail() {
        write("session.notice.mail", FileKind.of(Texts.get("session.notice.mailKind"), "*" + MailWriter.EXTENSION),
                MailWriter.EXTENSION, target -> model.desk().mesas().papers().writeNoticeMail(model.id(), target));
    }

    private void write(String title, FileKind kind, String extension, Consumer<Path> writer) {
        MesaSession session = model.now().session();
        Path proposed = Path.of(System.getProperty("user.home")).resolve(Texts.get("session.notice.file",
                session.date() == null ? "" : session.date().toString()).strip() + extension);
        model.desk().dialogs().saveAs(near.get().getScene().getWindow(), Texts.get(title), kind, proposed)
                .ifPresent(target -> model.act(progress -> {
                    writer.accept(target);
                    return target;
                }, this::written));
    }

    private void written(Path target) {
        Layer.over(near.get()).toast(Texts.get("session.notice.written", target.getFileName()),
                Texts.get("fx.excel.show"), () -> model.desk().dialogs().show(target.toAbsolutePath().getParent()));
    }
}
