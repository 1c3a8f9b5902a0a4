export const Heading = () => <h1>Poland</h1>;
