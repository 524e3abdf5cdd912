package io.answerable.reference;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The terms in which every unit speaks of risk (R-RSK-01, R-RSK-22): dimensions, affected domains, subdomains of the MIT
 * AI Risk Repository, scales with their levels, who may accept which level, and severities of incidents.
 */
@Component
public class RiskTaxonomy {

    private static final Pattern SCORES = Pattern.compile("(\\d+)-(\\d+)");

    private final String version;
    private final Keyed<Term> dimensions;
    private final Keyed<Term> domains;
    private final Keyed<Term> subdomains;
    private final Map<String, String> domainsBySubdomain = new LinkedHashMap<>();
    private final List<Step> likelihoods;
    private final List<Step> impacts;
    private final Map<RiskLevel, Integer> highestScores = new EnumMap<>(RiskLevel.class);
    private final Map<RiskLevel, String> authorities = new EnumMap<>(RiskLevel.class);
    private final RiskLevel appetite;
    private final List<String> severities;

    @Autowired
    RiskTaxonomy(CatalogueFiles files, RoleCatalogue roles) {
        this(files.file("risk-taxonomy").version(), files.content("risk-taxonomy"), roles);
    }

    RiskTaxonomy(String version, Entry file, RoleCatalogue roles) {
        this.version = version;
        dimensions = terms("dimension", file.unique("seed_dimensions", "id", RiskTaxonomy::term).stream());
        domains = terms("domain", file.unique("affected_domains", "id", RiskTaxonomy::term).stream());
        var subdomainEntries = file.unique("mit_domains", "id", it -> it)
                .stream()
                .flatMap(it -> it.unique("subdomains", "id", subdomain -> subdomain).stream())
                .toList();
        subdomains = terms("subdomain", subdomainEntries.stream().map(RiskTaxonomy::term));
        subdomainEntries.forEach(this::readAffected);
        var scales = file.required("scales");
        likelihoods = scales.unique("likelihood", "value", RiskTaxonomy::step);
        impacts = scales.unique("impact", "value", RiskTaxonomy::step);
        scales.unique("levels", "level", it -> it).forEach(this::readLevel);
        readAuthorities(scales.required("acceptance_authority"), roles);
        appetite = file.oneOf(RiskLevel.class, "appetite");
        severities = file.texts("incident_severities");
        requireEveryLevel(scales);
    }

    private void readAffected(Entry subdomain) {
        var domain = subdomain.text("affects");
        if (domains.find(domain).isEmpty()) {
            throw subdomain.at("affects").refuse("there is no domain '" + domain + "'");
        }
        domainsBySubdomain.put(subdomain.text("id"), domain);
    }

    private void readLevel(Entry entry) {
        var score = SCORES.matcher(entry.text("score"));
        if (!score.matches()) {
            throw entry.at("score").refuse("a range such as 5-9 is expected");
        }
        highestScores.put(entry.oneOf(RiskLevel.class, "level"), Integer.valueOf(score.group(2)));
    }

    private void readAuthorities(Entry entry, RoleCatalogue roles) {
        for (var level : RiskLevel.values()) {
            var role = entry.text(level.name());
            if (roles.role(role).isEmpty()) {
                throw entry.at(level.name()).refuse("there is no role '" + role + "'");
            }
            authorities.put(level, role);
        }
    }

    private void requireEveryLevel(Entry scales) {
        int highest = likelihoods.size() * impacts.size();
        if (highestScores.size() < RiskLevel.values().length || levelOfScore(highest).isEmpty()) {
            throw scales.at("levels").refuse("the levels do not cover every score up to " + highest);
        }
    }

    private static Keyed<Term> terms(String what, Stream<Term> all) {
        return new Keyed<>(what, all.toList(), Term::id);
    }

    private static Term term(Entry entry) {
        return new Term(entry.text("id"), entry.text("title"));
    }

    private static Step step(Entry entry) {
        return new Step(entry.number("value"), entry.text("label"));
    }

    /** Names the scales: a level says which scales it was found with, so that new scales do not rewrite old judgements. */
    public String version() {
        return version;
    }

    public List<Term> dimensions() {
        return dimensions.all();
    }

    public List<Term> domains() {
        return domains.all();
    }

    public List<Term> subdomains() {
        return subdomains.all();
    }

    public Optional<Term> domain(String id) {
        return domains.find(id);
    }

    public Optional<Term> subdomain(String id) {
        return subdomains.find(id);
    }

    /** The domain that a risk of each subdomain touches where nobody has recorded one: our own reading (R-RSK-05). */
    public Map<String, String> domainsBySubdomain() {
        return Collections.unmodifiableMap(domainsBySubdomain);
    }

    public List<Step> likelihoods() {
        return likelihoods;
    }

    public List<Step> impacts() {
        return impacts;
    }

    public List<String> severities() {
        return severities;
    }

    /** Whether both values stand on the scales. */
    public boolean knows(int likelihood, int impact) {
        return likelihood >= 1 && likelihood <= likelihoods.size() && impact >= 1 && impact <= impacts.size();
    }

    /** @throws IllegalArgumentException when a value does not stand on its scale */
    public RiskLevel levelOf(int likelihood, int impact) {
        if (!knows(likelihood, impact)) {
            throw new IllegalArgumentException(likelihood + " x " + impact + " does not stand on the scales");
        }
        return levelOfScore(likelihood * impact).orElseThrow();
    }

    private Optional<RiskLevel> levelOfScore(int score) {
        return Arrays.stream(RiskLevel.values())
                .filter(it -> score <= highestScores.getOrDefault(it, 0))
                .findFirst();
    }

    /** The roles that may accept a residual risk of that level: the one that the level needs, and those of higher levels. */
    public List<String> mayAccept(RiskLevel level) {
        return Arrays.stream(RiskLevel.values())
                .filter(it -> !level.isAbove(it))
                .map(it -> authorities.getOrDefault(it, ""))
                .distinct()
                .toList();
    }

    /** The highest level that the organisation bears without more ado. */
    public RiskLevel appetite() {
        return appetite;
    }

    /** Titles of the domains by id, in the order of the catalogue. */
    public Map<String, String> domainTitles() {
        return domains.all()
                .stream()
                .collect(toMap(Term::id, Term::title, (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** A name of the taxonomy. */
    public record Term(String id, String title) {}

    /** One value of a scale. */
    public record Step(int value, String label) {}
}
