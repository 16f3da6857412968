package org.bitacora.mesa.ui.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.base.TextForm;
import org.bitacora.directory.DirectoryService;
import org.bitacora.directory.model.LookAlike;
import org.bitacora.directory.model.PersonLine;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.part.Chips;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Designation;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaCodes;

/// A field for a name with proposals below it: first those who are designated, then whom the directory knows, last
/// somebody new. Arrows move, Enter takes; who only looks alike is never taken by surprise.
final class WhoPicker extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int MOST = 5;

    private final DirectoryService directory;
    private final List<Designation> designated;
    private final Consumer<Who> taken;
    private final TextField field = new TextField();
    private final VBox list = Boxes.styled(new VBox(), "session-who-list");
    private final List<Option> options = new ArrayList<>();
    private int current;

    private record Option(Who who, HBox face) {
    }

    /// @param designated those who are offered before anything is typed
    WhoPicker(DirectoryService directory, List<Designation> designated, Consumer<Who> taken) {
        this.directory = directory;
        this.designated = designated;
        this.taken = taken;
        field.setPromptText(Texts.get("session.who.prompt"));
        field.setAccessibleText(Texts.get("session.who"));
        field.textProperty().subscribe(typed -> offer(typed == null ? "" : typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Label label = Boxes.styled(new Label(Texts.get("session.who")), "bit-field-label");
        label.setLabelFor(field);
        getChildren().addAll(Boxes.column(4, label, field), list);
        Boxes.styled(this, "bit-gap-8");
    }

    void focus() {
        field.requestFocus();
    }

    /// Takes what is marked, as Enter does; nothing if nobody is offered.
    void take() {
        if (current < options.size()) {
            taken.accept(options.get(current).who());
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1, event);
            case UP -> move(-1, event);
            case ENTER -> {
                event.consume();
                take();
            }
            default -> { }
        }
    }

    private void move(int by, KeyEvent event) {
        event.consume();
        if (!options.isEmpty()) {
            mark(Math.floorMod(current + by, options.size()));
        }
    }

    private void mark(int index) {
        current = index;
        for (int i = 0; i < options.size(); i++) {
            options.get(i).face().pseudoClassStateChanged(CURRENT, i == index);
        }
        if (index < options.size()) {
            field.setAccessibleHelp(options.get(index).face().getAccessibleText());
        }
    }

    private void offer(String typed) {
        options.clear();
        Set<UUID> shown = new HashSet<>();
        String[] words = TextForm.folded(typed).split(" ");
        designated.stream().filter(one -> matches(one, words)).filter(one -> shown.add(one.person()))
                .forEach(one -> option(new Who.Designated(one), name(one.person()), SessionWords.join(" · ",
                        MesaCatalogues.DESIGNATION_ROLES.label(one.role()), one.position()), chip(one)));
        int sure = options.size();
        String text = TextForm.clean(typed);
        if (text != null) {
            for (LookAlike alike : directory.people().search(typed, MOST)) {
                if (shown.add(alike.person().id())) {
                    sure += known(alike);
                }
            }
            option(new Who.Fresh(text), Texts.get("session.who.new", text), "", null);
        }
        list.getChildren().setAll(options.stream().map(Option::face).toList());
        mark(sure > 0 || options.isEmpty() ? 0 : options.size() - 1);
    }

    /// 1 if it is surely meant, 0 if it only looks alike.
    private int known(LookAlike alike) {
        boolean similar = alike.reason() == LookAlike.Reason.SIMILAR_NAME
                || alike.reason() == LookAlike.Reason.DOUBTFUL_NAME;
        directory.people().line(alike.person().id()).ifPresent(person -> option(new Who.Known(person.id()),
                person.names().full(), SessionWords.join(" · ", person.maskedDocument(), institution(person)),
                similar ? Chips.warn(Texts.get("session.who.similar")) : null));
        return similar ? 0 : 1;
    }

    private String institution(PersonLine person) {
        return directory.institutions().name(person.institution());
    }

    private boolean matches(Designation one, String[] words) {
        String name = TextForm.folded(name(one.person()));
        return one.person() != null && List.of(words).stream().allMatch(name::contains);
    }

    private String name(UUID person) {
        return person == null ? "" : directory.people().line(person).map(line -> line.names().full()).orElse("");
    }

    private static Label chip(Designation one) {
        return one.holdsSeat() && !MesaCodes.HEAD.equals(one.role()) && one.notifiedOn() == null
                ? Chips.warn(Texts.get("session.presence.toAccredit")) : null;
    }

    private void option(Who who, String title, String second, Label chip) {
        VBox words = Boxes.wide(Boxes.styled(new VBox(Labels.wrapping(Labels.strong(title))), "bit-row-words"));
        if (!second.isEmpty()) {
            words.getChildren().add(Labels.wrapping(Labels.second(second)));
        }
        HBox face = Boxes.styled(Boxes.row(8, words), "session-who");
        if (chip != null) {
            face.getChildren().add(chip);
        }
        face.setAccessibleRole(AccessibleRole.LIST_ITEM);
        face.setAccessibleText(SessionWords.join(", ", title, second, chip == null ? "" : chip.getText()));
        face.setOnMouseClicked(event -> taken.accept(who));
        options.add(new Option(who, face));
    }
}
