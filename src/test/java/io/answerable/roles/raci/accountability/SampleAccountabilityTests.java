package io.answerable.roles.raci.accountability;

import static io.answerable.roles.raci.accountability.Confidence.CERTAIN;
import static io.answerable.roles.raci.accountability.Confidence.DELEGATED;
import static io.answerable.roles.raci.accountability.Confidence.FALLBACK;
import static io.answerable.roles.raci.accountability.Confidence.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.HolderView;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitId;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.CataloguesOnFile;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is answerable in the sample organisation, today and last December. */
class SampleAccountabilityTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final LocalDate THEN = LocalDate.parse("2025-12-15");
    private static final Map<String, Object> SAMPLE = CataloguesOnFile.read("samples/lindavik.yaml");

    @Test
    @DisplayName("R-ROL-42: today ai-22 is answered for by somebody absent for whom nobody acts")
    void theOwnerOfBenefitScoringIsAway() {
        var answer = ask(AccountabilityQuestion.of(system("ai-22"), TODAY));
        assertThat(chain(answer)).containsExactly("p-048", "p-047", "p-001", "ext-05");
        assertThat(key(answer.answerable())).isEqualTo("p-048");
        assertThat(answer.available()).isFalse();
        assertThat(answer.acting()).isNull();
        assertThat(answer.confidence()).isEqualTo(CERTAIN);
        assertThat(answer.chain()).extracting(AccountabilityStep::source)
                .containsExactly("ra-117", "ra-046", "ra-001", "ext-05");
        assertThat(answer.chain().getFirst().since()).isEqualTo("2026-02-01");
    }

    @Test
    @DisplayName("R-ROL-42: in December it was answered for by who has left since")
    void inDecemberItWasAnswered() {
        var answer = ask(AccountabilityQuestion.of(system("ai-22"), THEN));
        assertThat(chain(answer)).containsExactly("p-060", "p-047", "p-001", "ext-05");
        assertThat(answer.available()).isTrue();
        assertThat(key(answer.acting())).isEqualTo("p-060");
    }

    @Test
    void aRoleOfTheOrganisationIsAnsweredForByItsHolderOfTheDay() {
        var role = "role.lead-implementer";
        assertThat(key(ask(AccountabilityQuestion.role(Scope.ORGANISATION, role, THEN)).answerable()))
                .isEqualTo("p-058");
        assertThat(key(ask(AccountabilityQuestion.role(Scope.ORGANISATION, role, TODAY)).answerable()))
                .isEqualTo("p-007");
    }

    @Test
    @DisplayName("R-ROL-38: the holder stays answerable while the deputy acts")
    void theDeputyOfTheFinanceDirectorActs() {
        var answer = ask(AccountabilityQuestion.role(unit("ou-fin"), "role.department-head", TODAY));
        assertThat(key(answer.answerable())).isEqualTo("p-030");
        assertThat(key(answer.acting())).isEqualTo("p-032");
        assertThat(answer.available()).isTrue();
        assertThat(answer.confidence()).isEqualTo(DELEGATED);
        assertThat(chain(answer)).containsExactly("p-030", "p-032", "p-001", "ext-05");
    }

    @Test
    void aVacantRoleFallsToTheRoleItReportsTo() {
        var answer = ask(AccountabilityQuestion.of(system("ai-09"), TODAY));
        assertThat(answer.confidence()).isEqualTo(FALLBACK);
        assertThat(key(answer.answerable())).isEqualTo("p-030");
        assertThat(answer.chain().getFirst().explanation())
                .startsWith("Nobody holds Business Owner of an AI System of Debt Collection Prioritiser");
    }

    @Test
    void anActivityIsAnsweredForByTheRowOfTheMatrix() {
        var answer = ask(AccountabilityQuestion.activity(system("ai-01"), "act.operation", TODAY));
        assertThat(key(answer.answerable())).isEqualTo("p-029");
        assertThat(answer.chain().getFirst().basis()).isEqualTo(Basis.ROW);
        assertThat(answer.chain().getFirst().source()).isEqualTo("m-ai-01#act.operation");
    }

    @Test
    void anActivityThatOnlyTheOrganisationKnowsIsAnsweredThere() {
        var answer = ask(AccountabilityQuestion.activity(system("ai-22"), "act.usage-mapping", TODAY));
        assertThat(key(answer.answerable())).isEqualTo("p-007");
        assertThat(answer.chain().getFirst().source()).isEqualTo("m-core#act.usage-mapping");
    }

    @Test
    void aRoleOfDepartmentsIsAnsweredForInTheOwningUnit() {
        var answer = ask(AccountabilityQuestion.activity(system("ai-22"), "act.corrective-action", TODAY));
        assertThat(key(answer.answerable())).isEqualTo("p-047");
    }

    @Test
    void aVacantRowFallsToItsSuperiorRole() {
        var answer = ask(AccountabilityQuestion.activity(system("ai-22"), "act.operation", TODAY));
        assertThat(answer.confidence()).isEqualTo(FALLBACK);
        assertThat(key(answer.answerable())).isEqualTo("p-048");
    }

    @Test
    void aRowWithoutAnAccountableRoleFallsToTheOwner() {
        var answer = ask(AccountabilityQuestion.activity(system("ai-20"), "act.purpose-kpi", TODAY));
        assertThat(answer.confidence()).isEqualTo(FALLBACK);
        assertThat(key(answer.answerable())).isEqualTo("p-052");
    }

    @Test
    void whoeverHasLeftIsNoStepOfTheChain() {
        var answer = ask(AccountabilityQuestion.role(system("ai-22"), "role.end-user", TODAY));
        assertThat(chain(answer)).containsExactly("p-049", "p-047", "p-001", "ext-05");
    }

    @Test
    @DisplayName("RACI-008: of two holders none answers, unless exactly one leads")
    void ofTwoHoldersNoneAnswersWithoutALead() {
        var question = AccountabilityQuestion.of(system("ai-22"), THEN);
        var answer = ask(question, withSecondOwner(false));
        assertThat(answer.answerable()).isNull();
        assertThat(answer.acting()).isNull();
        assertThat(answer.available()).isFalse();
        assertThat(answer.confidence()).isEqualTo(NONE);
        assertThat(chain(answer)).containsExactly("p-013", "p-060", "p-001", "ext-05");
        assertThat(answer.chain()).extracting(AccountabilityStep::basis)
                .containsExactly(Basis.ASSIGNMENT, Basis.ASSIGNMENT, Basis.LINE, Basis.LINE);
        assertThat(answer.chain().getFirst().explanation()).contains("and one other hold", "not exactly one");
        var led = ask(question, withSecondOwner(true));
        assertThat(key(led.answerable())).isEqualTo("p-013");
        assertThat(led.confidence()).isEqualTo(CERTAIN);
    }

    /** The sample with a second owner of ai-22, from another part of the organisation. */
    private static Map<String, Object> withSecondOwner(boolean lead) {
        var assignments = new ArrayList<Object>((List<?>) Objects.requireNonNull(SAMPLE.get("role_assignments")));
        assignments.add(Map.of("id", "ra-second", "role", "role.business-owner", "holder", "p-013", "scope", "ai-22",
                "lead", lead));
        var changed = new HashMap<>(SAMPLE);
        changed.put("role_assignments", assignments);
        return changed;
    }

    private static AccountabilityView ask(AccountabilityQuestion question) {
        return ask(question, SAMPLE);
    }

    private static AccountabilityView ask(AccountabilityQuestion question, Map<String, Object> dossier) {
        var picture = DossierPicture.of(dossier, question.asOf());
        var resolution = new Resolution(picture, 30);
        var found = resolution.of(question);
        var people = people(picture);
        var lines = found.holders()
                .stream()
                .flatMap(it -> it.asPerson().stream())
                .collect(Collectors.toMap(it -> it, it -> lineAbove(it, people)));
        return Answering.view(picture, resolution, found,
                new Chain(picture, people).of(found, CommonLine.above(found, lines)));
    }

    private static Map<PersonId, PersonView> people(ResponsibilityPicture picture) {
        return picture.names()
                .holders()
                .values()
                .stream()
                .filter(PersonView.class::isInstance)
                .map(PersonView.class::cast)
                .collect(Collectors.toMap(PersonView::id, it -> it));
    }

    private static List<PersonId> lineAbove(PersonId person, Map<PersonId, PersonView> people) {
        var line = new ArrayList<PersonId>();
        var next = manager(people.get(person));
        while (next.isPresent()) {
            line.add(next.get());
            next = manager(people.get(next.get()));
        }
        return line;
    }

    private static Optional<PersonId> manager(@Nullable PersonView person) {
        return person == null ? Optional.empty() : Optional.ofNullable(person.manager());
    }

    private static List<String> chain(AccountabilityView answer) {
        return answer.chain().stream().map(it -> key(it.holder())).toList();
    }

    private static String key(@Nullable HolderView holder) {
        return holder == null ? "nobody" : holder.key();
    }

    private static Scope system(String key) {
        return Scope.system(AiSystemId.of(DossierPicture.id(key)));
    }

    private static Scope unit(String key) {
        return Scope.unit(UnitId.of(DossierPicture.id(key)));
    }
}
