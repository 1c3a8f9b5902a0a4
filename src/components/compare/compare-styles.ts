import { adoptStyles } from '../../browser/adopt-styles.ts';
import styles from '../styles/compare.css?inline';

adoptStyles(styles);
