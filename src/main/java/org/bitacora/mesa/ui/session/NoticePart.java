package org.bitacora.mesa.ui.session;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bitacora.base.Ids;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Tone;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Disclosure;
import org.bitacora.fx.record.RecordFields;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Dispatch;
import org.bitacora.mesa.model.DispatchKind;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.MesaSessionKind;
import org.bitacora.mesa.model.MesaSessionRules;
import org.bitacora.mesa.model.compliance.NoticeRule;
import org.bitacora.mesa.model.compliance.Sentence;
import org.kordamp.ikonli.feather.Feather;

/// The convocatoria (C08, C27): what the session is, whom it was told, and whether in time; the facts of the session
/// beside it, and for the first one what the guideline asks of it (C31).
final class NoticePart implements SessionPage.Part {

    private final SessionViewModel model;
    private final SavedRecord<MesaSession> editor;
    private final Label verdict = Labels.wrapping(Labels.small(""));
    private final VBox why = Boxes.column(4);
    private final VBox sent = Boxes.column(4);
    private final Button send;
    private final Form notice;
    private final FirstSessionPart first;
    private final VBox node;

    NoticePart(SessionViewModel model) {
        this.model = model;
        MesaSession session = model.now().session();
        editor = new SavedRecord<>(MesaSessionKind.KIND, session, new SavedRecord.Ways<>(
                one -> MesaSessionRules.check(one, model.desk().today()), model.service()::save), model.desk().tasks(),
                model.desk().workspace().drafts(), model::clockTime);
        editor.resume(model.draft(editor.draftKey()));
        first = new FirstSessionPart(model);
        RecordFields<MesaSession> fields = new RecordFields<>(editor.model());
        notice = noticeForm(fields);
        send = Buttons.small(Buttons.outlined(Texts.get("session.notice.send"), Feather.SEND, this::send));
        Disclosure facts = new Disclosure(Texts.get("session.facts"), Texts.get("session.facts.purpose"),
                () -> new SessionFacts(model, editor).node());
        facts.openProperty().set(session.date() == null || session.place() == null && session.link() == null);
        NoticeFiles files = new NoticeFiles(model, this::node);
        FlowPane papers = Boxes.flow(8, Buttons.small(Buttons.outlined(Texts.get("session.notice.word"),
                Feather.FILE_TEXT, () -> saved(files::word))), Buttons.small(Buttons.outlined(
                Texts.get("session.notice.mail"), Feather.MAIL, () -> saved(files::mail))));
        VBox card = Cards.card(Boxes.column(4, verdict, why), notice, papers, first.node(), sent);
        node = Boxes.column(24, Cards.section(Cards.heading(Texts.get("session.step.NOTICE"), send), card), facts);
    }

    /// What is typed goes into the paper too.
    private void saved(Runnable then) {
        leave();
        then.run();
    }

    private Form noticeForm(RecordFields<MesaSession> fields) {
        FormField recipients = fields.longText(MesaSessionKind.NOTICE_RECIPIENTS, 2);
        Form form = new Form().together(fields.date(MesaSessionKind.NOTICE_DATE),
                        fields.code(MesaSessionKind.NOTICE_CHANNEL, SessionWords.choices(MesaCatalogues.CHANNELS)))
                .add(recipients);
        Button all = Buttons.link(Texts.get("session.notice.recipients"), Feather.USERS, this::fillRecipients);
        form.put(all);
        all.setVisible(model.now().hasSeats());
        all.setManaged(all.isVisible());
        return form.add(fields.longText(MesaSessionKind.NOTICE_TEXT, 4)).onLeft(editor::left);
    }

    /// Those who represent a seat on the day, with their addresses.
    private void fillRecipients() {
        model.desk().tasks().run(Texts.get("session.busy.read"), progress -> Recipients.of(model.desk().directory(),
                model.now().dossier()), found -> {
            editor.model().value(MesaSessionKind.NOTICE_RECIPIENTS).setValue(found);
            editor.left();
        });
    }

    /// Notes that the notice went out today, by its channel and to its recipients.
    private void send() {
        notice.commit();
        LocalDate today = model.desk().today();
        MesaSession before = editor.model().base();
        if (editor.current().noticeDate() == null) {
            editor.model().value(MesaSessionKind.NOTICE_DATE).setValue(today);
        }
        if (editor.current().noticeChannel() == null) {
            editor.model().value(MesaSessionKind.NOTICE_CHANNEL).setValue("MAIL");
        }
        MesaSession after = editor.current();
        editor.left();
        UUID id = Ids.next(model.desk().clock());
        Dispatch dispatch = new Dispatch(id, before.id(), MesaCodes.NOTICE, after.noticeDate(), after.noticeChannel(),
                after.noticeRecipients(), null);
        model.act(progress -> model.desk().mesas().rows().save(DispatchKind.KIND, List.of(), List.of(dispatch)));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(SessionState state) {
        editor.rebase(state.session());
        NoticeRule rule = state.notice();
        boolean governed = state.hasSeats();
        verdict.setText(governed ? rule.sentence(state.today()).text() : Texts.get("session.notice.free"));
        Tone tone = !governed || rule.verdict() == NoticeRule.Verdict.NO_RULE ? Tone.NEUTRAL
                : rule.warns(state.today()) ? Tone.WARN : rule.verdict() == NoticeRule.Verdict.ON_TIME ? Tone.OK
                : Tone.NEUTRAL;
        verdict.setGraphic(Icons.of(tone == Tone.OK ? Feather.CHECK_CIRCLE : tone == Tone.WARN ? Feather.ALERT_TRIANGLE
                : Feather.CALENDAR, tone));
        why.getChildren().setAll(rule.reasons().stream().map(Sentence::text)
                .map(text -> Boxes.styled(Labels.wrapping(Labels.caption(text)), "session-why")).toList());
        why.setVisible(governed && !why.getChildren().isEmpty());
        why.setManaged(why.isVisible());
        boolean told = state.dossier().dispatches().stream().anyMatch(one -> MesaCodes.NOTICE.equals(one.matter()));
        send.setVisible(!told);
        send.setManaged(!told);
        sent.getChildren().setAll(state.dossier().dispatches().stream()
                .filter(one -> MesaCodes.NOTICE.equals(one.matter())).map(NoticePart::line).toList());
        sent.setVisible(!sent.getChildren().isEmpty());
        sent.setManaged(sent.isVisible());
        first.show(state);
    }

    private static Node line(Dispatch dispatch) {
        String channel = MesaCatalogues.CHANNELS.label(dispatch.channel());
        return Labels.meta(Feather.SEND, SessionWords.join(" · ", Texts.get("session.notice.sent",
                Formats.date(dispatch.sentOn())), channel));
    }

    @Override
    public void enter() {
        Focus.first(notice);
    }

    @Override
    public void leave() {
        notice.commit();
        editor.left();
    }
}
