package org.bitacora.mesa.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bitacora.document.Block;
import org.bitacora.document.Paper;
import org.bitacora.document.PaperLines;
import org.bitacora.document.compare.DifferencePart;
import org.bitacora.document.compare.TextDifference;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Acta;

/// What was approved beside something else: the acta as its records tell it today, or a Word file that somebody has
/// (domain.md §7.1; design.md §5: a late edit shows as "cambio no incluido en la versión aprobada").
public final class ActaComparison {

    /// With less of the approved text in it, a file is another document.
    private static final double ALIKE = 0.3;
    private static final int HEAD = 4;

    private ActaComparison() {
    }

    /// How a file stands beside what was approved.
    ///
    /// @param parts the approved text at the left, the file at the right
    /// @param heading the number line of the file, "" if it has none
    /// @param sameNumber whether that line bears the number that the acta has now
    /// @param isActa false when next to nothing of the approved text is in it
    public record OfFile(List<DifferencePart> parts, String heading, boolean sameNumber, boolean isActa) {

        /// Whether its text is the approved one.
        public boolean isApproved() {
            return TextDifference.isSame(parts);
        }

        /// Only what differs.
        public List<DifferencePart> differences() {
            return ActaComparison.differences(parts);
        }
    }

    /// What was changed after the approval, at the left as it was approved; empty if nothing was, or if nothing was
    /// approved. The session that follows is planned later by nature and does not count.
    public static List<DifferencePart> late(ActaContents contents) {
        return approved(contents.dossier().acta()).map(approved -> differences(TextDifference.between(
                PaperLines.of(withoutNext(approved)), PaperLines.of(withoutNext(ActaPaper.body(contents))))))
                .orElse(List.of());
    }

    /// The paper that was approved.
    public static Optional<Paper> approved(Acta acta) {
        return acta.isApproved() && ActaScript.isScript(acta.approvedText())
                ? Optional.of(ActaScript.read(acta.approvedText())) : Optional.empty();
    }

    /// Of an acta that was approved; its number and the notes that were added later do not make another file of it.
    ///
    /// @param file the lines of a Word file, without headers and footers
    public static OfFile with(ActaContents contents, List<String> file) {
        Acta acta = contents.dossier().acta();
        List<String> rest = new ArrayList<>(file);
        String heading = file.stream().limit(HEAD).filter(line -> line.startsWith(Texts.get("acta.paper.acta") + " "))
                .findFirst().orElse("");
        rest.remove(heading);
        List<String> approved = approved(acta).map(PaperLines::of).orElse(List.of());
        boolean noted = rest.contains(Texts.get("acta.paper.notes"));
        List<DifferencePart> parts = TextDifference.between(noted ? withNotes(contents) : approved, rest);
        long same = parts.stream().filter(DifferencePart.Same.class::isInstance).count();
        return new OfFile(parts, heading, bare(heading).equals(ActaWords.bareNumber(acta)),
                same >= ALIKE * approved.size());
    }

    private static List<String> withNotes(ActaContents contents) {
        List<String> lines = new ArrayList<>(PaperLines.of(ActaPaper.of(contents)));
        lines.remove(ActaWords.number(contents.dossier().acta()));
        return lines;
    }

    /// Without the state in parentheses.
    private static String bare(String heading) {
        return heading.replaceAll("\\s*\\(.*\\)$", "").strip();
    }

    static List<DifferencePart> differences(List<DifferencePart> parts) {
        return parts.stream().filter(part -> !(part instanceof DifferencePart.Same)).toList();
    }

    private static Paper withoutNext(Paper paper) {
        List<Block> kept = new ArrayList<>();
        boolean skips = false;
        for (Block block : paper.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() == 1) {
                skips = heading.text().equals(Texts.get("acta.paper.next"));
            }
            if (!skips) {
                kept.add(block);
            }
        }
        return new Paper(paper.title(), paper.subtitle(), paper.header(), paper.footer(), paper.layout(), kept);
    }
}
