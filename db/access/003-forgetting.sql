--liquibase formatted sql

--changeset access:003-forgetting-accounts
--comment: What an account says of a person is overwritten when the person is erased.
grant update (name, email) on access.account to ${application-role};
--rollback revoke update (name, email) on access.account from ${application-role};
