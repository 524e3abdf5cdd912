package io.answerable.policy.ethics;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.CommitteeId;
import io.answerable.organisation.Perspective;
import io.answerable.policy.records.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a sensitive system, as on a day.
 *
 * @param subject what was to be decided
 * @param dissent what spoke against it, if anybody did
 * @param view what the committee thinks
 * @param presentIds the people who were there
 * @param perspectives whose views were heard
 */
public record EthicsDecisionView(UUID id, String key, AiSystemId systemId, String subject, String decision,
        String considerations, @Nullable String dissent, @Nullable CommitteeId committeeId, @Nullable String view,
        LocalDate decidedOn, @Nullable PersonId recordedById, List<PersonId> presentIds, List<Perspective> perspectives,
        List<EthicsAnswerView> answers, int version, LocalDate asOf) implements Reading.View {

    public EthicsDecisionView {
        presentIds = List.copyOf(presentIds);
        perspectives = List.copyOf(perspectives);
        answers = List.copyOf(answers);
    }

    /** The answer to one question of the framework. */
    public record EthicsAnswerView(EthicsQuestionId questionId, String answer, LocalDate asOf) {}
}
