package io.answerable.architecture.samples.roles;

import io.answerable.exchange.DossierImportId;

/** Breaks the rule that roles are upstream of whatever judges what people answer for. */
record KnowingRoles(DossierImportId imported) {}
