package org.bitacora.mesa.ui.session;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.bitacora.document.mail.MailWriter;
import org.bitacora.fx.output.FileKind;
import org.bitacora.fx.output.FileOutput;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.ActaPaperService;
import org.bitacora.mesa.ui.PaperFile;

/// The notice as files: the paper for Word, and the message with the paper attached.
final class NoticeFiles {

    private final SessionViewModel model;
    private final Supplier<Node> near;

    NoticeFiles(SessionViewModel model, Supplier<Node> near) {
        this.model = model;
        this.near = near;
    }

    void word() {
        model.desk().files().write(near.get(), PaperFile.offer(Texts.get("session.notice.word"), name()),
                target -> papers().writeNotice(model.id(), target));
    }

    void mail() {
        model.desk().files().write(near.get(), new FileOutput.Offer(Texts.get("session.notice.mail"),
                FileKind.of(Texts.get("session.notice.mailKind"), "*" + MailWriter.EXTENSION), name(),
                MailWriter.EXTENSION), target -> papers().writeNoticeMail(model.id(), target));
    }

    private ActaPaperService papers() {
        return model.desk().mesas().papers();
    }

    private String name() {
        LocalDate day = model.now().session().date();
        return Texts.get("session.notice.file", day == null ? "" : day.toString());
    }
}
