package io.answerable.access;

import io.answerable.access.spi.Standing;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes organisations of their own for tests, and lets tests act as somebody there. */
@TestComponent
public class Callers {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Footings footings;
    private final PersonalGrants grants;
    private final ActingAs actingAs;

    Callers(JdbcClient jdbc, TransactionTemplate transactions, Footings footings, PersonalGrants grants,
            ActingAs actingAs) {
        this.grants = grants;
        this.jdbc = jdbc;
        this.footings = footings;
        this.transactions = transactions;
        this.actingAs = actingAs;
    }

    /** A new organisation that nobody else uses. */
    public OrganisationId newOrganisation() {
        return newOrganisation(ZoneId.of("Europe/Oslo"));
    }

    /** The same, where the day begins in that time zone. */
    public OrganisationId newOrganisation(ZoneId zone) {
        var organisation = OrganisationId.of(NewId.next());
        as(Actor.system(organisation), () -> transactions.execute(status -> jdbc.sql("""
                insert into access.organisation (organisation_id, key, name, time_zone, created_at)
                values (:id, :key, :key, :zone, now())""")
                .param("id", organisation.value())
                .param("key", "org-" + organisation)
                .param("zone", zone.getId())
                .update()));
        return organisation;
    }

    /** Somebody who may do everything in the organisation. */
    public <T> T asEverybody(OrganisationId organisation, Supplier<T> work) {
        return as(Actor.acting(organisation, ActorRef.client("test")), work);
    }

    /** A client who holds just these permissions, for the whole organisation. */
    public <T> T asHolderOf(OrganisationId organisation, Supplier<T> work, Permission... permissions) {
        return as(new Actor(organisation, ActorRef.client("test"), everywhere(permissions)), work);
    }

    /** A person who holds just these permissions, for the whole organisation. */
    public <T> T asPerson(OrganisationId organisation, PersonId person, Supplier<T> work, Permission... permissions) {
        return as(new Actor(organisation, ActorRef.person(person), everywhere(permissions)), work);
    }

    /** A person with just what follows from the roles that they hold today. */
    public <T> T asThemselves(OrganisationId organisation, PersonId person, Supplier<T> work) {
        var known = asEverybody(organisation, () -> grants.of(person));
        return as(new Actor(organisation, ActorRef.person(person), known.grants(), known.roles()), work);
    }

    /** What the person holds on that day, from which permissions follow. */
    public Set<Standing.Held> heldBy(OrganisationId organisation, PersonId person, LocalDate day) {
        return footing(organisation, person, day).roles();
    }

    /** Whether access takes the person for one who belongs to the organisation on that day. */
    public boolean isPresent(OrganisationId organisation, PersonId person, LocalDate day) {
        return footing(organisation, person, day).present();
    }

    private Footing footing(OrganisationId organisation, PersonId person, LocalDate day) {
        return asEverybody(organisation, () -> footings.of(List.of(person), day)).getOrDefault(person, Footing.NONE);
    }

    public <T> T as(Actor actor, Supplier<T> work) {
        return actingAs.call(actor, "test", work);
    }

    private static Map<Permission, Reach> everywhere(Permission... permissions) {
        var grants = new EnumMap<Permission, Reach>(Permission.class);
        Arrays.stream(permissions).forEach(it -> grants.put(it, Reach.EVERYWHERE));
        return grants;
    }
}
