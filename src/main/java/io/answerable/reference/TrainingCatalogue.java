package io.answerable.reference;

import io.answerable.reference.RoleRequirement.RequiredLevel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The competencies that roles need, the certificates that prove them and the courses that build them. */
@Component
public class TrainingCatalogue {

    private final Keyed<Competency> competencies;
    private final Keyed<Certification> certifications;
    private final Keyed<Course> courses;
    private final Keyed<RoleRequirement> requirements;
    private final List<String> formats;
    private final Keyed<LiteracySegment> segments;
    private final List<String> awarenessChannels;

    @Autowired
    TrainingCatalogue(CatalogueFiles files) {
        this(files.content("competency-matrix"), files.content("training-catalogue"));
    }

    TrainingCatalogue(Entry matrix, Entry training) {
        competencies = new Keyed<>("competency", matrix.unique("competencies", "id", TrainingCatalogue::competency),
                Competency::key);
        certifications = new Keyed<>("certification",
                matrix.unique("certifications", "id", TrainingCatalogue::certification), Certification::key);
        courses = new Keyed<>("course", training.unique("courses", "id", this::course), Course::key);
        formats = training.texts("formats");
        requirements = new Keyed<>("requirement", matrix.unique("matrix", "role", this::requirement),
                RoleRequirement::role);
        segments = new Keyed<>("literacy segment", training.unique("literacy_segments", "id", this::segment),
                LiteracySegment::key);
        awarenessChannels = training.texts("awareness_channels");
    }

    public Optional<Competency> competency(String key) {
        return competencies.find(key);
    }

    public List<Competency> competencies() {
        return competencies.all();
    }

    public Optional<Certification> certification(String key) {
        return certifications.find(key);
    }

    public List<Certification> certifications() {
        return certifications.all();
    }

    public Optional<Course> course(String key) {
        return courses.find(key);
    }

    /** In what ways courses are given, for example {@code E_LEARNING}. */
    public List<String> formats() {
        return formats;
    }

    public List<Course> courses() {
        return courses.all();
    }

    /** Groups of people who need different AI literacy, because they do different things (Article 4). */
    public List<LiteracySegment> segments() {
        return segments.all();
    }

    public Optional<LiteracySegment> segment(String key) {
        return segments.find(key);
    }

    /** Ways to make people aware, for example {@code INTRANET}. */
    public List<String> awarenessChannels() {
        return awarenessChannels;
    }

    /** What the competency matrix asks of whoever holds the role; empty when it asks nothing. */
    public Optional<RoleRequirement> requirement(String role) {
        return requirements.find(role);
    }

    public List<RoleRequirement> requirements() {
        return requirements.all();
    }

    void requireCompetencies(Entry place, List<String> keys) {
        competencies.require(place, keys);
    }

    void requireCertifications(Entry place, List<String> keys) {
        certifications.require(place, keys);
    }

    private static Competency competency(Entry entry) {
        return new Competency(entry.text("id"), entry.oneOf(CompetencyKind.class, "kind"), entry.text("title"));
    }

    private static Certification certification(Entry entry) {
        return new Certification(entry.text("id"), entry.text("title"),
                entry.at("validity_months").node().isNull() ? null : entry.number("validity_months"),
                entry.optionalText("note").orElse(null));
    }

    private RoleRequirement requirement(Entry entry) {
        var certificates = entry.at("certifications");
        var recommended = certificates.texts("recommended");
        var mandatory = certificates.texts("mandatory_any_of");
        requireCertifications(certificates.at("recommended"), recommended);
        requireCertifications(certificates.at("mandatory_any_of"), mandatory);
        return new RoleRequirement(entry.text("role"), entry.text("origin"), levels(entry, "technical"),
                levels(entry, "soft"), recommended, mandatory);
    }

    private List<RequiredLevel> levels(Entry entry, String kind) {
        var levels = entry.entries(kind);
        requireCompetencies(entry.at(kind), List.copyOf(levels.keySet()));
        return levels.entrySet().stream().map(it -> new RequiredLevel(it.getKey(), it.getValue().asNumber())).toList();
    }

    private Course course(Entry entry) {
        var levels = entry.entries("competencies");
        requireCompetencies(entry.at("competencies"), List.copyOf(levels.keySet()));
        var grants = entry.optionalText("grants");
        requireCertifications(entry.at("grants"), grants.stream().toList());
        return new Course(entry.text("id"), entry.text("title"), entry.text("format"), entry.number("minutes"),
                entry.number("refresh_months"), entry.texts("roles"),
                levels.entrySet().stream().map(it -> new CourseLevel(it.getKey(), it.getValue().asNumber())).toList(),
                grants.orElse(null), entry.optionalFlag("per_system"), entry.texts("unit_tags"),
                entry.texts("topics"), entry.texts("basis"));
    }

    private LiteracySegment segment(Entry entry) {
        courses.require(entry.at("courses"), entry.texts("courses"));
        return new LiteracySegment(entry.text("id"), entry.text("title"), entry.texts("audience"),
                entry.texts("courses"));
    }

    /** Whether a competency is about a subject or about people. */
    public enum CompetencyKind {
        TECHNICAL, SOFT
    }

    /** Something a person can be good at, on levels from 0 (none) to 4 (expert). */
    public record Competency(String key, CompetencyKind kind, String title) {}

    /**
     * A certificate that proves competence.
     *
     * @param validityMonths how long it holds; null for ever
     */
    public record Certification(String key, String title, @Nullable Integer validityMonths, @Nullable String note) {}

    /**
     * A course.
     *
     * @param roles keys of the roles it is meant for
     * @param levels what it brings people to
     * @param grants key of the certification it leads to, if any
     * @param perSystem whether it is taken anew for each AI system
     * @param unitFunctions functions of the units for which it is meant; empty: all
     */
    public record Course(String key, String title, String format, int minutes, int refreshMonths, List<String> roles,
            List<CourseLevel> levels, @Nullable String grants, boolean perSystem,
            List<String> unitFunctions, List<String> topics, List<String> basis) {}

    /**
     * People who need the same AI literacy.
     *
     * @param audience keys of the roles that they hold
     * @param courses keys of what they need
     */
    public record LiteracySegment(String key, String title, List<String> audience, List<String> courses) {}

    /** The level of one competency that a course brings people to. */
    public record CourseLevel(String competency, int level) {}
}
