package org.bitacora.fx.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.bitacora.base.Problem;
import org.bitacora.document.Paper;
import org.bitacora.document.PaperDraft;
import org.bitacora.document.PaperLines;
import org.bitacora.document.SamplePaper;
import org.bitacora.document.TableColumn;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Robot;
import org.bitacora.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A paper on the screen says what its file says, on pages that hold all of it.
@ExtendWith(FxExtension.class)
class PaperViewTest {

    @Test
    void everyWordOfThePaperStandsOnItsPages() {
        Paper paper = SamplePaper.acta();
        String shown = words(texts(pages(paper)));
        PaperLines.of(paper).forEach(line -> assertThat(shown).contains(words(List.of(line))));
        assertThat(texts(pages(paper))).contains("Página 1 de 3", "1.", "7.", "•", paper.header(), paper.footer());
    }

    @Test
    void nothingReachesBeyondItsPage() {
        for (Paper paper : List.of(SamplePaper.acta(), SamplePaper.withItems(40), endlessRow())) {
            Robot.on(() -> {
                PaperPages.of(paper).forEach(page -> page.getChildren().forEach(node -> {
                    double height = ((Region) node).prefHeight(-1);
                    assertThat(node.getLayoutY() + height).isLessThanOrEqualTo(page.getPrefHeight() - 20);
                    assertThat(node.getLayoutX() + ((Region) node).prefWidth(-1)).isLessThan(page.getPrefWidth());
                }));
                return null;
            });
        }
    }

    @Test
    void aLongParagraphAndARowWithoutEndGoOnOnTheNextPage() {
        Paper paper = endlessRow();
        List<Pane> pages = pages(paper);
        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(texts(pages).stream().collect(Collectors.joining(" ")).split("palabra", -1)).hasSize(4_001);
    }

    @Test
    void headingsOfATableAreRepeated() {
        Paper paper = PaperDraft.titled("Lista").table(List.of(TableColumn.of("Columna", 1)),
                IntStream.range(0, 120).mapToObj(i -> List.of("fila " + i)).toList()).paper();
        List<Pane> pages = pages(paper);
        assertThat(texts(pages).stream().filter("Columna"::equals)).hasSize(pages.size());
        assertThat(texts(pages).stream().filter(text -> text.startsWith("fila"))).hasSize(120);
    }

    @Test
    void aHeadingIsNeverTheLastOfItsPage() {
        Paper paper = SamplePaper.withItems(40);
        pages(paper).forEach(page -> {
            List<String> texts = texts(List.of(page));
            String last = texts.get(texts.size() - 4);
            assertThat(last).doesNotStartWith("Tema");
            assertThat(last).doesNotMatch("\\d+\\. Tema inventado.*");
        });
    }

    @Test
    void thePreviewIsNamedAndScrollsByKeys() {
        Robot robot = Robot.show(() -> new PaperView(SamplePaper.acta()), 900, 600);
        PaperView view = (PaperView) robot.named("Vista previa de «Acta N.º 003 de 2026», páginas: 3");
        robot.act(view::requestFocus).press(KeyCode.PAGE_DOWN);
        assertThat(view.getVvalue()).isPositive();
        assertThat(texts(List.of(view.getContent()))).contains("SIN QUÓRUM");
        robot.act(() -> view.show(PaperDraft.titled("Otra").paper()));
        assertThat(texts(List.of(view.getContent()))).contains("Otra").doesNotContain("SIN QUÓRUM");
    }

    @Test
    void withoutAPrinterThePersonIsTold() { // E-80
        assertThatThrownBy(() -> Robot.on(() -> new SystemPrinter().print(null, SamplePaper.acta())))
                .satisfies(thrown -> {
                    Throwable cause = thrown instanceof Problem ? thrown : thrown.getCause();
                    assertThat(cause).isInstanceOf(Problem.class);
                    assertThat(Texts.of((Problem) cause)).contains("No hay ninguna impresora");
                });
    }

    private static Paper endlessRow() {
        return PaperDraft.titled("Larga").text("palabra ".repeat(2_000)).table(List.of(TableColumn.of("Tema", 1),
                TableColumn.of("Texto", 3)), List.of(List.of("uno", "palabra ".repeat(2_000)))).paper();
    }

    private static List<Pane> pages(Paper paper) {
        return Robot.on(() -> PaperPages.of(paper));
    }

    private static List<String> texts(List<? extends Node> nodes) {
        return nodes.stream().flatMap(PaperViewTest::under).toList();
    }

    private static Stream<String> under(Node node) {
        return switch (node) {
            case Text text -> Stream.of(text.getText());
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(PaperViewTest::under);
            default -> Stream.empty();
        };
    }

    private static String words(List<String> texts) {
        return String.join("", texts).replaceAll("\\s+", "");
    }
}
