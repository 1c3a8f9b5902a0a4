export const Heading = ({ name }: { name: string }) => <h1 aria-label="Poland">{name}</h1>;
