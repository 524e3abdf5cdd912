package io.answerable.reference.graphql;

import io.answerable.reference.AiAct;
import io.answerable.reference.AiAct.Article;
import io.answerable.reference.AiAct.LegalDuty;
import io.answerable.reference.Catalogues;
import io.answerable.reference.Catalogues.CatalogueView;
import io.answerable.reference.DetectionRule;
import io.answerable.reference.DetectionRules;
import io.answerable.reference.Glossary;
import io.answerable.reference.Glossary.Term;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.reference.Standard;
import io.answerable.reference.Standard.Clause;
import io.answerable.reference.Standard.Control;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Rules, standard, law and vocabulary in the API. */
@Controller
class CatalogueController {

    private final DetectionRules rules;
    private final Standard standard;
    private final AiAct aiAct;
    private final Glossary glossary;
    private final RoleCatalogue roles;
    private final Catalogues catalogues;

    CatalogueController(DetectionRules rules, Standard standard, AiAct aiAct, Glossary glossary, RoleCatalogue roles,
            Catalogues catalogues) {
        this.rules = rules;
        this.standard = standard;
        this.aiAct = aiAct;
        this.glossary = glossary;
        this.roles = roles;
        this.catalogues = catalogues;
    }

    @QueryMapping
    List<DetectionRule> detectionRules(@Argument @Nullable List<String> families) {
        return rules.rules().stream().filter(it -> families == null || families.contains(it.family())).toList();
    }

    @QueryMapping
    List<Clause> clauses() {
        return standard.clauses();
    }

    @QueryMapping
    List<Control> controls() {
        return standard.controls();
    }

    @QueryMapping
    List<Article> articles(@Argument @Nullable List<String> operatorRoles) {
        return aiAct.articles()
                .stream()
                .map(it -> new Article(it.number(), of(operatorRoles, it.duties())))
                .filter(it -> !it.duties().isEmpty())
                .toList();
    }

    private static List<LegalDuty> of(@Nullable List<String> operatorRoles, List<LegalDuty> duties) {
        return operatorRoles == null
                ? duties
                : duties.stream().filter(it -> !Collections.disjoint(it.operatorRoles(), operatorRoles)).toList();
    }

    @SchemaMapping(typeName = "LegalDuty")
    RoleDefinition ownerRole(LegalDuty duty) {
        return roles.role(duty.ownerRole()).orElseThrow();
    }

    @QueryMapping
    List<Term> glossary(@Argument @Nullable String term) {
        return term == null ? glossary.terms() : glossary.term(term).stream().toList();
    }

    @SchemaMapping(typeName = "Term")
    List<Term> related(Term term) {
        return term.related().stream().flatMap(it -> glossary.term(it).stream()).toList();
    }

    @QueryMapping
    List<CatalogueView> catalogues() {
        return catalogues.inUse();
    }
}
