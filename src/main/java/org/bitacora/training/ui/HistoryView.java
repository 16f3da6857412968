package org.bitacora.training.ui;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bitacora.db.Changes;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.part.Cards;
import org.bitacora.i18n.Texts;
import org.bitacora.training.TrainingEvent;

/// The tab Historia: who changed what, newest first.
final class HistoryView implements Screen {

    /// One line of the history, ready to be read.
    record Line(String title, String detail, String who) {
    }

    private final TrainingDesk desk;
    private final UUID training;
    private final HistoryWords words;
    private final Subscriptions subscriptions = new Subscriptions();
    private final VBox list = Cards.list(List.of());
    private final Node node = Boxes.page(12, list);

    HistoryView(TrainingDesk desk, UUID training) {
        this.desk = desk;
        this.training = training;
        words = new HistoryWords(desk.directory());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(Texts.get("training.tab.history"));
    }

    @Override
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    @Override
    public void opened() {
        desk.follow(subscriptions, this::heard);
        load();
    }

    private void heard(Changes changes) {
        if (changes.touches("training") || changes.touches("trainingSession")) {
            load();
        }
    }

    private void load() {
        desk.tasks().run(Texts.get("training.busy.history"), progress -> desk.trainings().history(training).stream()
                .map(this::line).toList(), lines -> Cards.fill(list, lines.stream().map(HistoryView::row).toList()));
    }

    private Line line(TrainingEvent event) {
        ZoneId zone = desk.workspace().clock().getZone();
        String moment = Formats.moment(event.at().atZone(zone).toLocalDateTime());
        return new Line(words.title(event), words.detail(event), TrainingWords.join(" · ", event.author(), moment));
    }

    private static Node row(Line line) {
        Label who = Labels.whole(Labels.caption(line.who()));
        VBox texts = Boxes.column(2, Labels.strong(line.title()));
        if (!line.detail().isEmpty()) {
            texts.getChildren().add(Labels.wrapping(Labels.second(line.detail())));
        }
        return Boxes.styled(Boxes.row(16, Boxes.wide(texts), who), "bit-row");
    }
}
