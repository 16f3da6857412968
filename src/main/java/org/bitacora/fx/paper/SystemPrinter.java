package org.bitacora.fx.paper;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Translate;
import javafx.stage.Window;
import org.bitacora.base.Problem;
import org.bitacora.document.Paper;

/// The printers of the system.
public final class SystemPrinter implements PaperPrinter {

    @Override
    public boolean print(Window owner, Paper paper) {
        PrinterJob job = Printer.getAllPrinters().isEmpty() ? null : PrinterJob.createPrinterJob();
        if (job == null) {
            throw new Problem("E-80", "document.print.none");
        }
        job.getJobSettings().setJobName(paper.title());
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return false;
        }
        List<Pane> pages = PaperPages.of(paper);
        PageLayout layout = layout(job, paper);
        boolean printed = IntStream.range(0, pages.size()).filter(i -> isWanted(job, i + 1))
                .allMatch(i -> job.printPage(layout, placed(pages.get(i), layout)));
        if (!printed || !job.endJob()) {
            job.cancelJob();
            throw new Problem("E-80", "document.print.failed", job.getPrinter().getName());
        }
        return true;
    }

    private static PageLayout layout(PrinterJob job, Paper paper) {
        PageOrientation orientation = paper.layout().isLandscape()
                ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
        return job.getPrinter().createPageLayout(javafx.print.Paper.NA_LETTER, orientation,
                Printer.MarginType.HARDWARE_MINIMUM);
    }

    private static boolean isWanted(PrinterJob job, int page) {
        PageRange[] ranges = job.getJobSettings().getPageRanges();
        return ranges == null || ranges.length == 0 || Arrays.stream(ranges)
                .anyMatch(range -> page >= range.getStartPage() && page <= range.getEndPage());
    }

    /// A printer counts from the corner that it can reach; the sheet from the corner of the paper.
    private static Pane placed(Pane page, PageLayout layout) {
        page.getTransforms().add(new Translate(-layout.getLeftMargin(), -layout.getTopMargin()));
        return page;
    }
}
