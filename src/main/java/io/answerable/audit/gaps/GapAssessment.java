package io.answerable.audit.gaps;

import static java.util.stream.Collectors.toMap;

import io.answerable.audit.GapAssessmentId;
import io.answerable.audit.GapAssessmentState;
import io.answerable.audit.gaps.GapFact.Item;
import io.answerable.audit.matters.Matter;
import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** Holds what is done against every clause and control of a framework. */
class GapAssessment extends Matter<GapFact> implements AggregateRoot<GapAssessment, GapAssessmentId> {

    GapAssessment(Entry entry, Timeline<GapFact> facts) {
        super(entry, facts);
    }

    static GapAssessment planned(Entry entry) {
        return new GapAssessment(entry, Timeline.empty(entry.id()));
    }

    @Override
    public GapAssessmentId getId() {
        return GapAssessmentId.of(entry().id());
    }

    /** Why it is not in the state in which that may be done. */
    static Optional<Refusal> refusalUnless(GapAssessmentState needed, GapAssessmentState state) {
        return state == needed
                ? Optional.empty()
                : Optional.of(new Refusal.TransitionNotAllowed("A gap assessment that is " + state + " is not "
                        + needed + ".", List.of("gapAssessment"), state.name(),
                        state.next().stream().map(GapAssessmentState::name).sorted().toList()));
    }

    @Override
    protected void note(@Nullable GapFact before, GapFact after) {
        alterations().between(before == null ? null : before.plan(), after.plan());
        alterations().between(before == null ? null : before.progress(), after.progress());
        var known = before == null
                ? Map.<String, Item>of()
                : before.items().stream().collect(toMap(Item::number, it -> it));
        after.items().forEach(it -> {
            var then = known.get(it.number());
            alterations().of("items." + it.number(), then == null ? null : then.result(), it.result());
            alterations().of("notes." + it.number(), then == null ? null : then.note(), it.note());
        });
    }
}
