package io.answerable.oversight.portfolio;

/** By what the systems of a portfolio are put together. */
public enum PortfolioGrouping {
    OBJECTIVE, UNIT, CATEGORY
}
