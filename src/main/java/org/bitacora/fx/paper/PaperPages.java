package org.bitacora.fx.paper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.bitacora.document.Line;
import org.bitacora.document.PageLayout;
import org.bitacora.document.Paper;
import org.bitacora.i18n.Texts;

/// Lays a paper out on sheets, one node each, a point a unit. The nodes are new each time, so that one set can be shown
/// while another is printed. Screen's thread only.
public final class PaperPages {

    private static final double HEADER_TOP = 28;
    private static final double FOOTER_BOTTOM = 26;

    private final Paper paper;
    private final List<Pane> pages = new ArrayList<>();
    private final Deque<Piece> waiting;
    private double y;

    private PaperPages(Paper paper) {
        this.paper = paper;
        waiting = new ArrayDeque<>(Pieces.of(paper));
    }

    public static List<Pane> of(Paper paper) {
        return new PaperPages(paper).laid();
    }

    private List<Pane> laid() {
        newPage();
        while (!waiting.isEmpty()) {
            place(waiting.poll());
        }
        for (int i = 0; i < pages.size(); i++) {
            margins(pages.get(i), Texts.get("document.page", i + 1, pages.size()));
        }
        return List.copyOf(pages);
    }

    private void place(Piece piece) {
        double room = bottom() - y - above(piece);
        if (piece instanceof Piece.NewPage) {
            newPage();
        } else if (piece.height() + following(piece) <= room) {
            put(piece);
        } else if (!divide(piece, room)) {
            if (isAtTop(piece)) {
                put(piece);
            } else {
                turn(piece);
            }
        }
    }

    /// A row goes over to the next page whole, unless no page could hold it.
    private boolean divide(Piece piece, double room) {
        boolean rowThatFits = piece instanceof RowPiece && piece.height() <= bottom() - top() - 40;
        List<Piece> parts = rowThatFits ? List.of() : piece.divided(room);
        if (parts.isEmpty()) {
            return false;
        }
        put(parts.getFirst());
        turn(parts.getLast());
        return true;
    }

    private void turn(Piece piece) {
        newPage();
        piece.heading().ifPresent(this::put);
        waiting.push(piece);
    }

    private void put(Piece piece) {
        add(pages.getLast(), piece.node(), y + above(piece));
        y += above(piece) + piece.height();
    }

    /// What must stay below it on the same page.
    private double following(Piece piece) {
        Piece next = waiting.peek();
        if (!piece.withNext() || next == null || next instanceof Piece.NewPage) {
            return 0;
        }
        double least = next instanceof TextPiece ? Math.min(next.height(), 45) : next.height();
        double more = next.above() + least;
        return more > (bottom() - top()) / 2 ? 0 : more;
    }

    private boolean isAtTop(Piece piece) {
        double heading = piece.heading().map(Piece::height).orElse(0.0);
        return y <= top() + heading + 1;
    }

    private double above(Piece piece) {
        return y == top() ? 0 : piece.above();
    }

    private void newPage() {
        Pane page = new Pane();
        PageLayout layout = paper.layout();
        double width = points(layout.width());
        double height = points(layout.height());
        page.setMinSize(width, height);
        page.setPrefSize(width, height);
        page.setMaxSize(width, height);
        page.setBackground(Background.fill(Color.WHITE));
        pages.add(page);
        y = top();
    }

    private void margins(Pane page, String number) {
        double width = points(paper.layout().textWidth());
        if (!paper.header().isEmpty()) {
            add(page, new Flow(Line.of(paper.header()), Face.MARGIN, width).node(), HEADER_TOP);
        }
        Flow foot = new Flow(Line.of(number), Face.MARGIN, width, TextAlignment.RIGHT);
        double from = points(paper.layout().height()) - FOOTER_BOTTOM - foot.height();
        add(page, foot.node(), from);
        if (!paper.footer().isEmpty()) {
            Flow note = new Flow(Line.of(paper.footer()), Face.MARGIN, width);
            add(page, note.node(), from - note.height());
        }
    }

    private void add(Pane page, Region node, double top) {
        node.setLayoutX(points(paper.layout().left()));
        node.setLayoutY(top);
        page.getChildren().add(node);
    }

    private double top() {
        return Math.max(points(paper.layout().top()), HEADER_TOP + height(paper.header()) + 8);
    }

    /// A long note at the foot takes its room from the text, as in Word.
    private double bottom() {
        double foot = height(paper.footer()) + height("1") + FOOTER_BOTTOM + 6;
        return points(paper.layout().height()) - Math.max(points(paper.layout().bottom()), foot);
    }

    private double height(String text) {
        return Optional.of(text).filter(one -> !one.isEmpty())
                .map(one -> new Flow(Line.of(one), Face.MARGIN, points(paper.layout().textWidth())).height())
                .orElse(0.0);
    }

    private static double points(int millimetres) {
        return millimetres * Pieces.POINTS_PER_MILLIMETRE;
    }
}
