/** Old newsletters become draft issues; the rules are pure functions in domain/. */
export default {};
