package io.answerable.access;

import io.answerable.access.spi.BindingHistory;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import io.answerable.kernel.Refusal.ValidationFailed;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Creates an organisation with its token issuer and its first administrator; for the operator, not for the API. */
@Component
public class CreatingOrganisations {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ActingAs actingAs;
    private final CurrentActor currentActor;
    private final Accounts accounts;
    private final Administrators administrators;
    private final ObjectProvider<BindingHistory> history;

    CreatingOrganisations(JdbcClient jdbc, TransactionTemplate transactions, ActingAs actingAs,
            CurrentActor currentActor, Accounts accounts, Administrators administrators,
            ObjectProvider<BindingHistory> history) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.actingAs = actingAs;
        this.currentActor = currentActor;
        this.accounts = accounts;
        this.administrators = administrators;
        this.history = history;
    }

    public Outcome<OrganisationId> create(NewOrganisation wanted) {
        var refusals = refusalsOf(wanted);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var organisation = OrganisationId.of(NewId.next());
        return actingAs.call(Actor.system(organisation), "create-organisation",
                () -> Objects.requireNonNull(transactions.execute(status -> create(organisation, wanted))));
    }

    private Outcome<OrganisationId> create(OrganisationId organisation, NewOrganisation wanted) {
        var by = currentActor.provenance();
        if (!insert(by, wanted)) {
            return Outcome.refused(ValidationFailed.keyTaken(wanted.key(), "key"));
        }
        nameIssuer(by, wanted.issuer());
        history.forEach(it -> it.organisationCreated(by, wanted.key(), wanted.name()));
        Optional.ofNullable(wanted.administrator()).ifPresent(it -> open(by, it));
        return Outcome.done(organisation);
    }

    private boolean insert(Provenance by, NewOrganisation wanted) {
        return jdbc.sql("""
                insert into access.organisation (organisation_id, key, name, time_zone, created_at)
                values (:id, :key, :name, :zone, :at) on conflict do nothing""")
                .param("id", by.organisation().value())
                .param("key", wanted.key())
                .param("name", wanted.name())
                .param("zone", wanted.timeZone())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .update() == 1;
    }

    private void nameIssuer(Provenance by, String issuer) {
        jdbc.sql("""
                insert into access.organisation_issuer (organisation_id, issuer, named_at)
                values (:id, :issuer, :at)""")
                .param("id", by.organisation().value())
                .param("issuer", issuer)
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void open(Provenance by, NewOrganisation.Administrator administrator) {
        var person = PersonId.of(NewId.next());
        accounts.open(by, person, administrator.name(), administrator.email());
        administrators.name(by, person);
    }

    private static List<ValidationFailed> refusalsOf(NewOrganisation wanted) {
        var refusals = new ArrayList<ValidationFailed>();
        if (!KEY.matcher(wanted.key()).matches()) {
            refusals.add(ValidationFailed.of("A key has up to 63 small letters, digits and hyphens.", "key"));
        }
        if (wanted.name().isBlank()) {
            refusals.add(ValidationFailed.required("name"));
        }
        if (wanted.issuer().isBlank()) {
            refusals.add(ValidationFailed.required("issuer"));
        }
        if (!isZone(wanted.timeZone())) {
            refusals.add(ValidationFailed.of("This is not a time zone such as Europe/Oslo.", "time-zone"));
        }
        var administrator = wanted.administrator();
        if (administrator != null && !EMAIL.matcher(administrator.email()).matches()) {
            refusals.add(ValidationFailed.of("This is not an e-mail address.", "administrator-email"));
        }
        return refusals;
    }

    private static boolean isZone(String name) {
        try {
            return !ZoneId.of(name).getId().isEmpty();
        } catch (DateTimeException e) {
            return false;
        }
    }
}
