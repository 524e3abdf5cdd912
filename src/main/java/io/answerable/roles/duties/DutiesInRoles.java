package io.answerable.roles.duties;

import static java.util.stream.Collectors.toSet;

import io.answerable.kernel.PersonId;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.Scope;
import io.answerable.roles.scopes.ScopeView;
import io.answerable.roles.scopes.Scopes;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks people to accept and confirm roles, to deputise, to fill vacancies and to review matrices; and chief officers to
 * decide before the use of a system ends because a role stays vacant (P1, step 6).
 */
@Component
@Transactional(readOnly = true)
class DutiesInRoles implements Duties {

    private final OpenQuestions questions;
    private final AnswerableForScopes answerable;
    private final Scopes scopes;
    private final RoleCatalogue catalogue;

    DutiesInRoles(OpenQuestions questions, AnswerableForScopes answerable, Scopes scopes, RoleCatalogue catalogue) {
        this.questions = questions;
        this.answerable = answerable;
        this.scopes = scopes;
        this.catalogue = catalogue;
    }

    @Override
    public List<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        if (people.isEmpty()) {
            return List.of();
        }
        var ofScopes = questions.ofScopes(asOf);
        var asked = Stream.concat(questions.of(people, asOf).stream(), ofScopes.stream()).toList();
        var answering = answerable.of(ofScopes.stream().map(Question::scope).distinct().toList(), asOf);
        var chiefs = answerable.chiefsOf(ofScopes.stream()
                .filter(it -> it.kind() == DutyKind.END_OF_USE)
                .map(Question::scope)
                .collect(toSet()), asOf);
        var labels = scopes.labels(asked.stream().map(it -> new ScopeView(it.scope(), asOf)).distinct().toList());
        var references = scopes.references(labels.keySet());
        return asked.stream()
                .flatMap(it -> whom(it, it.kind() == DutyKind.END_OF_USE ? chiefs : answering).filter(people::contains)
                        .map(person -> duty(person, it, new ScopeView(it.scope(), asOf), labels, references)))
                .toList();
    }

    private static Stream<PersonId> whom(Question asked, Map<Scope, Set<PersonId>> answering) {
        var person = asked.person();
        return person == null ? answering.getOrDefault(asked.scope(), Set.of()).stream() : Stream.of(person);
    }

    private Duty duty(PersonId person, Question asked, ScopeView scope, Map<ScopeView, String> labels,
            Map<ScopeView, String> references) {
        var role = asked.role() == null
                ? ""
                : catalogue.role(asked.role()).map(RoleDefinition::title).orElse(asked.role());
        var label = labels.getOrDefault(scope, "");
        var reference = asked.key() == null
                ? asked.role() + "@" + references.getOrDefault(scope, "")
                : asked.key();
        return new Duty(person, asked.kind(),
                new Subject(kindOf(asked.kind()), typeOf(asked.kind()), asked.id(), reference,
                        role.isEmpty() ? label : role + ", " + label),
                title(asked.kind()).formatted(role, label), asked.due());
    }

    private static String title(DutyKind kind) {
        return switch (kind) {
            case ROLE_ACCEPTANCE -> "Accept or decline the role %s, %s.";
            case ROLE_CONFIRMATION -> "Confirm that you still hold the role %s, %s.";
            case DELEGATION_ACCEPTANCE -> "Accept or decline to act as %s, %s.";
            case VACANCY -> "Name somebody for the role %s, %s.";
            case END_OF_USE -> "Have the role %s filled, or extend the use: %s may not be used after the due day.";
            default -> "Review the matrix%s of %s.";
        };
    }

    private static String kindOf(DutyKind kind) {
        return switch (kind) {
            case ROLE_ACCEPTANCE, ROLE_CONFIRMATION -> "assignment";
            case DELEGATION_ACCEPTANCE -> "delegation";
            case VACANCY, END_OF_USE -> "vacancy";
            default -> "matrix";
        };
    }

    private static String typeOf(DutyKind kind) {
        return switch (kind) {
            case ROLE_ACCEPTANCE, ROLE_CONFIRMATION -> "RoleAssignment";
            case DELEGATION_ACCEPTANCE -> "Delegation";
            case VACANCY, END_OF_USE -> "Vacancy";
            default -> "RaciMatrix";
        };
    }
}
