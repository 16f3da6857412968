package org.bitacora.mesa.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.form.Choice;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.output.FileKind;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Chips;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.MeetingReportService.Match;
import org.bitacora.mesa.MeetingReportService.Taken;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.attendance.ReportedStay;
import org.kordamp.ikonli.feather.Feather;

/// A report of Teams, Zoom or Meet before it is taken: everybody it names, as whom she would come in, and why.
final class ReportDialog {

    private static final String GUEST = "guest";
    private static final String LEAVE = "leave";

    private final SessionViewModel model;
    private final Node near;
    private final List<Row> rows = new ArrayList<>();

    private record Row(Match match, StringProperty as) {
    }

    ReportDialog(SessionViewModel model, Node near) {
        this.model = model;
        this.near = near;
    }

    /// Asks for the file and shows what it tells.
    void open() {
        model.desk().dialogs().file(near.getScene().getWindow(), Texts.get("session.report.choose"),
                FileKind.of(Texts.get("session.report.kind"), "*.csv", "*.tsv", "*.txt"), null).ifPresent(this::read);
    }

    private void read(Path file) {
        model.desk().tasks().run(Texts.get("session.busy.read"), progress -> model.desk().mesas().reports()
                .read(file, model.id()), this::show);
    }

    private void show(List<Match> found) {
        VBox list = Cards.list(found.stream().map(this::row).toList());
        Region scrolled = SessionPage.dressed(Boxes.styled(Boxes.scrolling(list), "session-report"));
        new DialogBox(Texts.count("session.report.title", found.size())).say(Texts.get("session.report.explain"))
                .with(scrolled).wide().leaving(Texts.get("fx.cancel")).main(Texts.get("session.report.take"),
                Feather.CHECK, this::take).show(near);
    }

    private Node row(Match match) {
        StringProperty as = new SimpleStringProperty(match.noted() ? LEAVE : match.by() == null ? GUEST
                : match.by().delegation().toString());
        rows.add(new Row(match, as));
        VBox words = Boxes.styled(Boxes.column(0, Labels.wrapping(Labels.strong(match.person().name())),
                Labels.wrapping(Labels.second(hours(match.person().stays()) + told(match)))), "bit-row-words");
        HBox row = Boxes.styled(Boxes.row(8, Boxes.wide(words)), "bit-row");
        Label chip = chip(match);
        if (chip != null) {
            row.getChildren().add(chip);
        }
        row.getChildren().add(Fields.search(Texts.get("session.report.asOf", match.person().name()), choices(), as)
                .bare());
        return row;
    }

    /// As whom the directory knows her.
    private String told(Match match) {
        if (match.by() != null) {
            return " · " + SessionWords.join(" · ", name(match.known()),
                    MesaCatalogues.DESIGNATION_ROLES.label(match.by().role()));
        }
        return match.known() == null ? "" : " · " + name(match.known());
    }

    private String name(UUID person) {
        return model.desk().directory().people().line(person).map(line -> line.names().full()).orElse("");
    }

    private static Label chip(Match match) {
        return match.noted() ? Chips.neutral(Texts.get("session.report.noted"))
                : match.known() == null ? Chips.tint(Texts.get("session.report.new"))
                : match.sure() ? null : Chips.warn(Texts.get("session.report.similar"));
    }

    private static String hours(List<ReportedStay> stays) {
        return String.join("; ", stays.stream().map(stay -> stay.to() == null ? SessionWords.time(stay.from())
                : Texts.get("session.presence.until", SessionWords.time(stay.from()), SessionWords.time(stay.to())))
                .toList());
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>(List.of(new Choice(GUEST, Texts.get("session.report.guest")),
                new Choice(LEAVE, Texts.get("session.report.leave"))));
        for (Delegation seat : model.now().dossier().seats()) {
            choices.add(new Choice(seat.id().toString(), seat.name()));
        }
        return choices;
    }

    private void take() {
        List<Taken> taken = rows.stream().filter(row -> row.as().get() != null && !LEAVE.equals(row.as().get()))
                .map(row -> new Taken(row.match(), GUEST.equals(row.as().get()) ? null
                        : UUID.fromString(row.as().get()))).toList();
        Layer layer = Layer.over(near);
        if (taken.isEmpty()) {
            layer.toast(Texts.get("session.report.nothing"));
        } else {
            model.act(progress -> model.desk().mesas().reports().take(model.id(), taken), done -> layer.toast(
                    Texts.count("session.report.taken", taken.size()), Texts.get("session.undo"), model::undo));
        }
    }
}
