package org.bitacora.mesa.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bitacora.base.Problem;
import org.bitacora.document.Block;
import org.bitacora.document.Line;
import org.bitacora.document.Paper;
import org.bitacora.document.PaperDraft;
import org.bitacora.document.SamplePaper;
import org.bitacora.document.compare.DifferencePart;
import org.bitacora.document.write.WordWriter;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.ActaPaperService;
import org.bitacora.mesa.ActaService;
import org.bitacora.mesa.model.Acta;
import org.bitacora.mesa.model.ClarificationNote;
import org.bitacora.mesa.model.ClarificationNoteKind;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was approved, beside later edits and beside files (C10; domain.md §7.1; design.md §5).
class ActaComparisonTest {

    private static final LocalDate APPROVAL = LocalDate.of(2026, 4, 10);

    @TempDir
    private Path folder;
    private HeldSession held;
    private ActaPaperService papers;

    @BeforeEach
    void hold() {
        held = HeldSession.in(folder);
        papers = held.typical().mesas().papers();
    }

    @AfterEach
    void close() {
        held.close();
    }

    private void approve() {
        papers.approve(held.session(), MesaCodes.BY_MAIL, null, APPROVAL);
    }

    private Path written() {
        Path file = folder.resolve("acta.docx");
        papers.write(held.session(), file);
        return file;
    }

    private Path edited(String from, String to) {
        Path file = folder.resolve("editada.docx");
        Paper paper = papers.paper(held.session());
        List<Block> blocks = paper.blocks().stream().map(block -> block instanceof Block.Paragraph one
                ? new Block.Paragraph(Line.of(one.line().text().replace(from, to)))
                : block).toList();
        WordWriter.write(new Paper(paper.title(), paper.subtitle(), paper.header(), paper.footer(), paper.layout(),
                blocks), file);
        return file;
    }

    @Test
    void whatIsApprovedIsWholeAndSaysHow() {
        approve();
        Acta acta = held.typical().mesas().actas().of(held.session());
        assertThat(ActaService.isWhole(acta)).isTrue();
        assertThat(papers.late(held.session())).isEmpty();
        assertThat(papers.paper(held.session()).footer())
                .isEqualTo("Acta sin número · Aprobada por correo el 10 de abril de 2026");
    }

    @Test
    void aLateEditIsToldAndNotPrinted() {
        approve();
        Paper approved = papers.paper(held.session());
        held.discuss(5, "La doctora Gloria Esperanza Suárez Lizcano expuso los casos del último año.");
        assertThat(papers.late(held.session())).first().isInstanceOfSatisfying(DifferencePart.Changed.class, part ->
                assertThat(part.right()).filteredOn(DifferencePart.Stretch::isMarked).isNotEmpty());
        assertThat(papers.paper(held.session())).isEqualTo(approved);
    }

    @Test
    void thatTheNextSessionIsPlannedLaterIsNoLateEdit() {
        approve();
        MesaSession sooner = held.typical().mesas().sessions().draft(held.typical().mesa(), MesaCodes.EXTRAORDINARY);
        held.typical().mesas().sessions().create(new MesaSession(sooner.id(), sooner.mesa(), sooner.project(),
                sooner.type(), sooner.state(), null, LocalDate.of(2026, 4, 20), null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null));
        assertThat(papers.late(held.session())).isEmpty();
    }

    @Test
    void theFileThatWentOutIsTheApprovedOneAlsoWithItsNumberAndNotesOfLater() {
        approve();
        Path file = written();
        assertThat(papers.compare(held.session(), file)).satisfies(compared -> {
            assertThat(compared.isApproved()).isTrue();
            assertThat(compared.sameNumber()).isTrue();
        });
        held.typical().mesas().actas().number(held.session(), 3);
        assertThat(papers.compare(held.session(), file)).satisfies(compared -> {
            assertThat(compared.isApproved()).isTrue();
            assertThat(compared.sameNumber()).isFalse();
            assertThat(compared.heading()).isEqualTo("Acta sin número");
        });
        held.typical().mesas().rows().save(ClarificationNoteKind.KIND, List.of(), List.of(new ClarificationNote(
                held.typical().directory().newId(), held.session(), APPROVAL, "Donde dice abril, léase mayo.",
                "Marcela Cárdenas Villamizar")));
        assertThat(papers.compare(held.session(), file).isApproved()).isTrue();
        assertThat(papers.compare(held.session(), written()).isApproved()).isTrue();
        assertThat(papers.late(held.session())).isEmpty();
    }

    @Test
    void anEditedFileIsNotTheApprovedOne() {
        approve();
        ActaComparison.OfFile compared = papers.compare(held.session(), edited("6 a favor", "7 a favor"));
        assertThat(compared.isApproved()).isFalse();
        assertThat(compared.differences()).singleElement().isInstanceOfSatisfying(
                DifferencePart.Changed.class, part -> {
            assertThat(part.left()).anyMatch(one -> one.isMarked() && one.text().startsWith("6"));
            assertThat(part.right()).anyMatch(one -> one.isMarked() && one.text().startsWith("7"));
        });
    }

    @Test
    void anotherDocumentIsRefusedInASentence() {
        approve();
        Path file = folder.resolve("carta.docx");
        WordWriter.write(PaperDraft.titled("Carta").text("Cordial saludo.\nAgradecemos su apoyo.").paper(), file);
        assertThatThrownBy(() -> papers.compare(held.session(), file)).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(Texts.of(problem)).startsWith("«carta.docx» no es esta acta"));
        WordWriter.write(SamplePaper.acta(), file);
        assertThatThrownBy(() -> papers.compare(held.session(), file)).isInstanceOf(Problem.class);
    }

    @Test
    void aDraftHasNothingToCompareWith() {
        assertThatThrownBy(() -> papers.compare(held.session(), written())).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(Texts.of(problem)).contains("todavía no se ha aprobado"));
    }
}
