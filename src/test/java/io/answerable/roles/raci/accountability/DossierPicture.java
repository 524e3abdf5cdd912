package io.answerable.roles.raci.accountability;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.SystemTimeline;
import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.ExternalPartyView;
import io.answerable.organisation.HolderView;
import io.answerable.organisation.Leave;
import io.answerable.organisation.PersonStatus;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.Presence;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import io.answerable.reference.RoleCatalogue;
import io.answerable.roles.DelegationId;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.DelegatedRole;
import io.answerable.roles.assignments.HeldRole;
import io.answerable.roles.raci.CataloguesOnFile;
import io.answerable.roles.raci.MatrixTimeline;
import io.answerable.roles.raci.RaciCell;
import io.answerable.roles.raci.RaciRow;
import io.answerable.roles.raci.picture.Names;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import io.answerable.roles.raci.picture.RoleHolders;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** Reads a dossier straight into a picture, so that rules can be tried without a database. */
public final class DossierPicture {

    private final Map<String, Object> dossier;
    private final LocalDate broughtOn;
    private final RoleCatalogue catalogue = new CataloguesOnFile();

    private DossierPicture(Map<String, Object> dossier) {
        this.dossier = dossier;
        this.broughtOn = Objects.requireNonNull(day(map(dossier.get("organisation")).get("as_of")));
    }

    public static ResponsibilityPicture of(String yaml, LocalDate asOf) {
        return new DossierPicture(map(new Yaml().load(yaml))).on(asOf);
    }

    public static ResponsibilityPicture of(Map<String, Object> dossier, LocalDate asOf) {
        return new DossierPicture(dossier).on(asOf);
    }

    private ResponsibilityPicture on(LocalDate asOf) {
        var systems = rows("systems").stream()
                .map(this::system)
                .collect(Collectors.toMap(it -> it.id().value(), it -> it));
        var units = rows("units").stream().map(it -> unit(it, asOf)).collect(Collectors.toMap(UnitView::id, it -> it));
        var presences = rows("people").stream()
                .map(this::presence)
                .collect(Collectors.toMap(Presence::person, it -> it));
        var bodies = rows("committees").stream().map(it -> text(it, "role")).collect(Collectors.toSet());
        var holders = new RoleHolders(rows("role_assignments").stream().map(this::held).toList(),
                rows("delegations").stream()
                        .filter(it -> Boolean.TRUE.equals(it.get("accepted")))
                        .map(this::delegated)
                        .toList(),
                presences, bodies);
        var names = new HashMap<HolderRef, HolderView>();
        rows("people").forEach(it -> names.put(HolderRef.person(PersonId.of(id(text(it, "id")))), person(it, asOf)));
        rows("external_parties").forEach(it -> names.put(HolderRef.party(id(text(it, "id"))), party(it)));
        var board = rows("external_parties").stream()
                .filter(it -> "BOARD".equals(it.get("kind")))
                .findFirst()
                .map(this::party);
        return new ResponsibilityPicture(asOf, true, systems, rows("raci_matrices").stream().map(this::matrix).toList(),
                holders, units, new Names(names), board, catalogue);
    }

    /** The id that a key stands for in these pictures. */
    public static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    private UnitView unit(Map<String, Object> it, LocalDate asOf) {
        var head = it.get("head");
        return new UnitView(UnitId.of(id(text(it, "id"))), text(it, "id"), text(it, "name"), null, text(it, "function"),
                head == null ? null : PersonId.of(id(head.toString())), 0, asOf);
    }

    private SystemTimeline system(Map<String, Object> it) {
        var state = LifecycleState.valueOf(text(it, "state"));
        var firstUse = day(it.get("first_use"));
        var suspended = day(it.get("suspended_on"));
        Map<LifecycleState, Days> states = new HashMap<>();
        states.put(state, Days.between(suspended == null ? firstUse : suspended, null));
        if (suspended != null) {
            states.put(LifecycleState.IN_USE, Days.between(firstUse, suspended));
        }
        return new SystemTimeline(AiSystemId.of(id(text(it, "id"))), text(it, "id"), text(it, "name"), states, Map.of(),
                Map.of(UnitId.of(id(text(it, "unit"))), Days.always()),
                list(it.get("using_units")).stream()
                        .collect(Collectors.toMap(unit -> UnitId.of(id(unit)), unit -> Days.always())),
                Boolean.TRUE.equals(it.get("personal_data")) ? Days.always() : Days.never(),
                Boolean.TRUE.equals(it.get("affects_persons")) ? Days.always() : Days.never(), Days.never(), broughtOn);
    }

    private Presence presence(Map<String, Object> it) {
        var left = day(it.get("left"));
        var manager = it.get("manager");
        return new Presence(PersonId.of(id(text(it, "id"))), Days.between(null, left == null ? null : left.plusDays(1)),
                leaves(it), List.of(new Presence.Post(UnitId.of(id(text(it, "unit"))), null,
                        manager == null ? null : PersonId.of(id(manager.toString())), LocalDate.MIN, LocalDate.MAX)));
    }

    private static List<Leave> leaves(Map<String, Object> it) {
        return it.get("leave") == null
                ? List.of()
                : List.of(new Leave(Objects.requireNonNull(day(map(it.get("leave")).get("from"))),
                        Objects.requireNonNull(day(map(it.get("leave")).get("to")))));
    }

    private PersonView person(Map<String, Object> it, LocalDate asOf) {
        var presence = presence(it);
        var manager = it.get("manager");
        var status = !presence.present().contain(asOf)
                ? PersonStatus.LEFT
                : presence.onLeave().contain(asOf) ? PersonStatus.ON_LEAVE : PersonStatus.ACTIVE;
        return new PersonView(presence.person(), text(it, "id"), text(it, "name"), null,
                UnitId.of(id(text(it, "unit"))), null, manager == null ? null : PersonId.of(id(manager.toString())),
                status, null, null, status == PersonStatus.ON_LEAVE ? leaves(it).getFirst() : null, 0, asOf);
    }

    private ExternalPartyView party(Map<String, Object> it) {
        return new ExternalPartyView(ExternalPartyId.of(id(text(it, "id"))), text(it, "id"), text(it, "name"),
                text(it, "kind"), false, null, null, 0, broughtOn);
    }

    private HeldRole held(Map<String, Object> it) {
        var days = Days.between(day(it.get("from")), dayAfter(it.get("to")));
        var confirmed = day(it.get("last_confirmed"));
        return new HeldRole(RoleAssignmentId.of(id(text(it, "id"))), text(it, "id"), text(it, "role"),
                holder(text(it, "holder")), scope(text(it, "scope")), days,
                Boolean.TRUE.equals(it.get("lead")) ? days : Days.never(),
                confirmed == null ? List.of() : List.of(confirmed), broughtOn);
    }

    private DelegatedRole delegated(Map<String, Object> it) {
        return new DelegatedRole(DelegationId.of(id(text(it, "id"))), text(it, "id"),
                PersonId.of(id(text(it, "from_person"))), PersonId.of(id(text(it, "to_person"))), text(it, "role"),
                scope(text(it, "scope")), Days.between(day(it.get("from")), dayAfter(it.get("to"))), true);
    }

    private MatrixTimeline matrix(Map<String, Object> it) {
        var rows = maps(it.get("activities")).stream().map(DossierPicture::row).toList();
        var active = "ACTIVE".equals(it.getOrDefault("status", "ACTIVE")) ? Days.always() : Days.never();
        return new MatrixTimeline(RaciMatrixId.of(id(text(it, "id"))), text(it, "id"), scope(text(it, "scope")),
                List.of(new MatrixTimeline.Edition(1, text(it, "title"), active, rows)),
                List.of(new MatrixTimeline.ReviewDates(Days.always(), day(it.get("last_review")),
                        day(it.get("next_review")))),
                rows("review_triggers").stream()
                        .filter(trigger -> text(trigger, "matrix").equals(text(it, "id")))
                        .map(DossierPicture::trigger)
                        .toList(),
                broughtOn);
    }

    private static RaciRow row(Map<String, Object> it) {
        var cells = new LinkedHashMap<String, RaciCell>();
        map(it.get("cells")).forEach((role, cell) -> cells.put(role,
                RaciCell.written(String.valueOf(cell), CataloguesOnFile.SPELLINGS)));
        return new RaciRow(text(it, "id"), text(it, "title"), cells);
    }

    private static MatrixTimeline.Trigger trigger(Map<String, Object> it) {
        return new MatrixTimeline.Trigger(text(it, "id"), text(it, "trigger"), text(it, "source"),
                Objects.requireNonNull(day(it.get("date"))), day(it.get("reviewed")));
    }

    private static HolderRef holder(String key) {
        return key.startsWith("ext-") ? HolderRef.party(id(key)) : HolderRef.person(PersonId.of(id(key)));
    }

    private static Scope scope(String key) {
        return switch (key.substring(0, Math.min(3, key.length()))) {
            case "org" -> Scope.ORGANISATION;
            case "ou-" -> Scope.unit(UnitId.of(id(key)));
            default -> Scope.system(AiSystemId.of(id(key)));
        };
    }

    private List<Map<String, Object>> rows(String section) {
        return maps(dossier.get(section));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(@Nullable Object rows) {
        return rows == null ? List.of() : (List<Map<String, Object>>) rows;
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(@Nullable Object values) {
        return values == null ? List.of() : (List<String>) values;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    private static String text(Map<String, Object> row, String name) {
        return String.valueOf(row.get(name));
    }

    private static @Nullable LocalDate dayAfter(@Nullable Object value) {
        var day = day(value);
        return day == null ? null : day.plusDays(1);
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Date date -> date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
            default -> LocalDate.parse(value.toString());
        };
    }
}
