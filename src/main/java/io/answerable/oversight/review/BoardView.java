package io.answerable.oversight.review;

import io.answerable.signals.SignalView;
import java.time.LocalDate;
import java.util.List;

/** The short report to the board: what is gravest, what of that somebody lets stand, and four figures. Nothing that is still a draft (R-RPT-09). */
public record BoardView(LocalDate asOf, List<SignalView> topSignals, List<SignalView> waivedSignals,
        List<ReportedFigure> figures) {

    public BoardView {
        topSignals = List.copyOf(topSignals);
        waivedSignals = List.copyOf(waivedSignals);
        figures = List.copyOf(figures);
    }
}
