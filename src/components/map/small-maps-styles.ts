import { adoptStyles } from '../../browser/adopt-styles.ts';
import styles from '../styles/small-maps.css?inline';

adoptStyles(styles);
