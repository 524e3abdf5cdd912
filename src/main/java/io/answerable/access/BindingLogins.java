package io.answerable.access;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.kernel.Refusal.NotPermitted;
import io.answerable.kernel.Refusal.RuleViolated;
import io.answerable.kernel.Refusal.TransitionNotAllowed;
import io.answerable.kernel.Refusal.ValidationFailed;
import io.answerable.kernel.Refusal.VersionConflict;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who is meant by a subject of a token issuer: a person, or a client with permissions of its own. */
@Component
public class BindingLogins {

    /** What only a person can answer for is never given to a client. */
    private static final Set<Permission> FOR_PERSONS_ONLY = EnumSet.of(Permission.APPROVE, Permission.ADMINISTER);

    private final Logins logins;
    private final LoginDirectory directory;
    private final KnownPeople people;
    private final LastAdministrator last;
    private final CurrentActor currentActor;

    BindingLogins(Logins logins, LoginDirectory directory, KnownPeople people, LastAdministrator last,
            CurrentActor currentActor) {
        this.logins = logins;
        this.directory = directory;
        this.people = people;
        this.last = last;
        this.currentActor = currentActor;
    }

    /** Binds a subject to a person who is present. */
    @Transactional
    public Outcome<LoginView> bindPerson(PersonId person, String issuer, String subject, @Nullable String reason) {
        if (notPermitted()) {
            return Outcome.refused(NotPermitted.to("bind logins"));
        }
        if (!people.knows(person)) {
            return Outcome.refused(NotFound.of("person", "person"));
        }
        return refusalOf(issuer, subject).<Outcome<LoginView>>map(Outcome::refused)
                .orElseGet(() -> bound(logins.bindPerson(currentActor.provenance().because(reason), person, issuer,
                        subject)));
    }

    /** Binds a subject to a client; its permissions hold for the whole organisation. */
    @Transactional
    public Outcome<LoginView> bindClient(String client, Set<Permission> permissions, String issuer, String subject,
            @Nullable String reason) {
        if (notPermitted()) {
            return Outcome.refused(NotPermitted.to("bind clients"));
        }
        return refusalOf(client, permissions).or(() -> refusalOf(issuer, subject))
                .<Outcome<LoginView>>map(Outcome::refused)
                .orElseGet(() -> bound(logins.bindClient(currentActor.provenance().because(reason), client,
                        permissions, issuer, subject)));
    }

    /**
     * Ends a binding at once; the login is not bound again by e-mail address. The last one of the last administrator
     * stays (ACCESS-LAST-ADMINISTRATOR).
     */
    @Transactional
    public Outcome<LoginView> unbind(LoginId login, int expectedVersion, @Nullable String reason) {
        if (notPermitted()) {
            return Outcome.refused(NotPermitted.to("unbind logins"));
        }
        return directory.find(login)
                .map(it -> unbind(it, expectedVersion, reason))
                .orElseGet(() -> Outcome.refused(NotFound.of("login", "login")));
    }

    private Outcome<LoginView> unbind(LoginView login, int expectedVersion, @Nullable String reason) {
        if (login.version() != expectedVersion) {
            return Outcome.refused(VersionConflict.of(login.version()));
        }
        if (!login.open()) {
            return Outcome.refused(
                    new TransitionNotAllowed("The login is unbound already.", List.of("login"), "UNBOUND", List.of()));
        }
        return refusalOf(login).<Outcome<LoginView>>map(Outcome::refused).orElseGet(() -> ended(login, reason));
    }

    /** The last login of the last administrator stays. */
    private Optional<Refusal> refusalOf(LoginView login) {
        var person = login.person();
        if (person == null) {
            return Optional.empty();
        }
        last.lock();
        return directory.of(person).stream().filter(LoginView::open).count() > 1
                ? Optional.empty()
                : last.refusalOf(person, "login");
    }

    private Outcome<LoginView> ended(LoginView login, @Nullable String reason) {
        return logins.unbind(currentActor.provenance().because(reason), login)
                ? Outcome.done(directory.find(login.id()).orElseThrow())
                : Outcome.refused(VersionConflict.of(login.version() + 1));
    }

    private boolean notPermitted() {
        return !currentActor.actor().may(Permission.ADMINISTER);
    }

    private Outcome<LoginView> bound(Optional<LoginId> login) {
        return login.flatMap(directory::find)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        ValidationFailed.of("This subject is bound already; unbind it first.", "subject")));
    }

    private Optional<Refusal> refusalOf(String issuer, String subject) {
        if (subject.isBlank()) {
            return Optional.of(ValidationFailed.required("subject"));
        }
        return logins.accepts(issuer)
                ? Optional.empty()
                : Optional.of(ValidationFailed.of("This is not an issuer of the organisation.", "issuer"));
    }

    private static Optional<Refusal> refusalOf(String client, Set<Permission> permissions) {
        if (client.isBlank()) {
            return Optional.of(ValidationFailed.required("name"));
        }
        if (permissions.isEmpty()) {
            return Optional.of(ValidationFailed.required("permissions"));
        }
        return permissions.stream().noneMatch(FOR_PERSONS_ONLY::contains)
                ? Optional.empty()
                : Optional.of(new RuleViolated("Only a person can approve or administer.", List.of("permissions"),
                        "ACCESS-CLIENT", "Leave out " + FOR_PERSONS_ONLY + "."));
    }
}
