package io.answerable.audit.gaps;

import io.answerable.audit.matters.Ahead;
import io.answerable.reference.Framework;
import io.answerable.audit.GapAssessmentState;
import io.answerable.audit.GapCounts;
import io.answerable.audit.GapResult;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is true of a gap assessment during some days; of an item that is not listed nobody has told anything. */
record GapFact(Plan plan, Progress progress, List<Item> items) {

    GapFact {
        items = List.copyOf(items);
    }

    /** What is to be compared with what, and by whom. */
    record Plan(String title, Framework framework, @Nullable LocalDate planned, @Nullable PersonId conductedBy) {}

    /** How far it has come. */
    record Progress(GapAssessmentState state, @Nullable LocalDate startedOn, @Nullable LocalDate completedOn,
            @Nullable GapCounts counts) {

        static final Progress PLANNED = new Progress(GapAssessmentState.PLANNED, null, null, null);

        Progress started(LocalDate day) {
            return new Progress(GapAssessmentState.RUNNING, day, completedOn, counts);
        }

        Progress completed(LocalDate day, GapCounts results) {
            return new Progress(GapAssessmentState.COMPLETED, startedOn, day, results);
        }
    }

    /** What was found about one clause or control. */
    record Item(String number, GapResult result, @Nullable String note) {}

    GapAssessmentState state() {
        return progress.state();
    }

    /** What of it had come about by that day: a dossier tells everything at once. */
    GapFact asOf(LocalDate day) {
        if (!Ahead.of(day, progress.completedOn())) {
            return this;
        }
        var started = progress.startedOn();
        var known = started == null || Ahead.of(day, started) ? Progress.PLANNED : Progress.PLANNED.started(started);
        return new GapFact(plan, known, List.of());
    }

    GapFact with(Progress changed) {
        return new GapFact(plan, changed, items);
    }

    /** The same with other judgements of these items. */
    GapFact judging(List<Item> judged) {
        var all = new LinkedHashMap<String, Item>();
        items.forEach(it -> all.put(it.number(), it));
        judged.forEach(it -> all.put(it.number(), it));
        return new GapFact(plan, progress, new ArrayList<>(all.values()));
    }

    GapCounts counted() {
        return GapCounts.of(items.stream().map(Item::result).toList());
    }
}
