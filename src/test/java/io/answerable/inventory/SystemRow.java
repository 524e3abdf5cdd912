package io.answerable.inventory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a dossier for tests: says what matters, leaves the rest unknown. */
public class SystemRow {

    private final String key;
    private String name;
    private String purpose = "Helps people decide";
    private @Nullable String supplier;
    private String unit = "ou-fin";
    private List<String> usingUnits = List.of("ou-fin");
    private LifecycleState state = LifecycleState.IN_USE;
    private RiskCategory category = RiskCategory.MINIMAL;
    private @Nullable LocalDate firstUse;
    private @Nullable LocalDate retiredOn;
    private @Nullable LocalDate suspendedOn;
    private @Nullable LocalDate classifiedOn;
    private @Nullable String classifiedBy;
    private @Nullable RiskCategory previousCategory;
    private List<String> annexIii = List.of();
    private @Nullable Boolean personalData;
    private @Nullable Boolean affectsPersons;
    private @Nullable Boolean profiling;
    private @Nullable Boolean ownBrand;
    private @Nullable LocalDate reviewDue;
    private @Nullable LocalDate registeredOn;
    private @Nullable LocalDate placedOnMarket;
    private List<String> cases = List.of("50(1)");
    private Map<String, String> evidence = Map.of("50(1)", "AI_DISCLOSURE");
    private List<String> roles = List.of("DEPLOYER");
    private final List<SystemFacts.AffectedDomain> domains = new ArrayList<>();

    private SystemRecords records = SystemRecords.NONE;

    private SystemRow(String key) {
        this.key = key;
        this.name = "System " + key;
    }

    public static SystemRow system(String key) {
        return new SystemRow(key);
    }

    public SystemRow named(String name) {
        this.name = name;
        return this;
    }

    public SystemRow purpose(String purpose) {
        this.purpose = purpose;
        return this;
    }

    public SystemRow suppliedBy(String supplier) {
        this.supplier = supplier;
        return this;
    }

    public SystemRow ownedBy(String unit) {
        this.unit = unit;
        return this;
    }

    public SystemRow usedBy(String... units) {
        this.usingUnits = List.of(units);
        return this;
    }

    public SystemRow in(LifecycleState state) {
        this.state = state;
        return this;
    }

    public SystemRow of(RiskCategory category) {
        this.category = category;
        return this;
    }

    public SystemRow usedSince(String day) {
        this.firstUse = LocalDate.parse(day);
        return this;
    }

    public SystemRow retiredOn(String day) {
        this.retiredOn = LocalDate.parse(day);
        return in(LifecycleState.RETIRED);
    }

    public SystemRow suspendedOn(String day) {
        this.suspendedOn = LocalDate.parse(day);
        return in(LifecycleState.SUSPENDED);
    }

    public SystemRow classified(RiskCategory category, String day, String by) {
        this.classifiedOn = LocalDate.parse(day);
        this.classifiedBy = by;
        return of(category);
    }

    public SystemRow before(RiskCategory category) {
        this.previousCategory = category;
        return this;
    }

    public SystemRow points(String... annexIii) {
        this.annexIii = List.of(annexIii);
        return this;
    }

    public SystemRow operatedAs(String... roles) {
        this.roles = List.of(roles);
        return this;
    }

    public SystemRow withPersonalData() {
        this.personalData = true;
        return this;
    }

    public SystemRow profiling() {
        this.profiling = true;
        return this;
    }

    public SystemRow notProfiling() {
        this.profiling = false;
        return this;
    }

    public SystemRow underOwnName() {
        this.ownBrand = true;
        return this;
    }

    public SystemRow reviewedBy(String day) {
        this.reviewDue = LocalDate.parse(day);
        return this;
    }

    public SystemRow registeredOn(String day) {
        this.registeredOn = LocalDate.parse(day);
        return this;
    }

    public SystemRow placed(String day) {
        this.placedOnMarket = LocalDate.parse(day);
        return this;
    }

    /** Cases of Article 50; nothing shows that they are met. */
    public SystemRow transparent(String... cases) {
        this.cases = List.of(cases);
        this.evidence = Map.of();
        return this;
    }

    public SystemRow affectingPersons() {
        this.affectsPersons = true;
        return this;
    }

    public SystemRow touching(String domain, @Nullable String answerable) {
        domains.add(new SystemFacts.AffectedDomain(domain, answerable));
        return this;
    }

    public SystemRow telling(SystemRecords records) {
        this.records = records;
        return this;
    }

    public SystemFacts facts() {
        return new SystemFacts(key, name, unit, usingUnits, "Accounting", purpose, supplier, state, category, firstUse,
                retiredOn,
                suspendedOn, placedOnMarket, registeredOn, roles, annexIii, List.of(), List.of(), cases,
                evidence, personalData, profiling, affectsPersons, null, null, ownBrand, null, null, null,
                null, classifiedOn, classifiedBy, reviewDue, previousCategory, domains,
                records);
    }
}
