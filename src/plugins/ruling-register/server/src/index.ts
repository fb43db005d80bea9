/** The register's rules are pure functions in domain/; they are read by other plugins. */
export default {};
