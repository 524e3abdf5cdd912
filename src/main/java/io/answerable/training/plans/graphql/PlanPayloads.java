package io.answerable.training.plans.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.training.plans.InvestmentView;
import io.answerable.training.plans.LiteracyMeasureView;
import io.answerable.training.plans.SkillGapView;
import io.answerable.training.plans.TransferSessionView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of planning skills and their cost. */
final class PlanPayloads {

    private PlanPayloads() {}

    record Gap(@Nullable SkillGapView gap, List<Refusal> errors) {

        static Gap of(Outcome<SkillGapView> outcome) {
            return new Gap(done(outcome), refusals(outcome));
        }
    }

    record Session(@Nullable TransferSessionView session, List<Refusal> errors) {

        static Session of(Outcome<TransferSessionView> outcome) {
            return new Session(done(outcome), refusals(outcome));
        }
    }

    record Investment(@Nullable InvestmentView investment, List<Refusal> errors) {

        static Investment of(Outcome<InvestmentView> outcome) {
            return new Investment(done(outcome), refusals(outcome));
        }
    }

    record Measure(@Nullable LiteracyMeasureView measure, List<Refusal> errors) {

        static Measure of(Outcome<LiteracyMeasureView> outcome) {
            return new Measure(done(outcome), refusals(outcome));
        }
    }

    private static <T> @Nullable T done(Outcome<T> outcome) {
        return outcome instanceof Outcome.Done<T>(var value) ? value : null;
    }

    private static <T> List<Refusal> refusals(Outcome<T> outcome) {
        return outcome instanceof Outcome.Refused<T>(var refusals) ? refusals : List.of();
    }
}
